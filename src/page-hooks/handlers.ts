import type { HookKind } from './channel-contract.ts';
import { callNative } from './hook.ts';
import { cut, has, type Page } from './natives.ts';

/** Script of a handler that is looked at, in characters: kits' handlers are short. */
const SOURCE_LIMIT = 3000;
const SWALLOWING = [
  'preventDefault',
  'returnValue',
  'return false',
  'return!1',
  '=>false',
  '=> false',
  '=>!1',
];
const HOLDING = ['preventDefault', 'returnValue', 'return"', "return'", 'return "', "return '", 'return`'];
/** Keys that lead out: full screen and developer tools, by code and name. Escape alone closes menus everywhere. */
const KEYS = ['122', '123', 'F11', 'F12', 'keyCode=0', 'keyCode = 0'];
const POINTER = ['clientY', 'pageY', 'relatedTarget', 'toElement'];
/** A key handler shorter than this that swallows and names no key swallows all of them. */
const SHORT = 80;

/** Event types at the root of a page that may hold the person, and what they are reported as. */
export const WATCHED = {
  __proto__: null,
  beforeunload: 'leave-handler',
  keydown: 'keys-handler',
  keyup: 'keys-handler',
  keypress: 'keys-handler',
  contextmenu: 'menu-handler',
  mouseleave: 'exit-intent',
  mouseout: 'exit-intent',
  // Not reported, but refused to a tamed page: it opens itself again there.
  unload: undefined,
  pagehide: undefined,
} as unknown as Readonly<Record<string, HookKind | undefined>>;

/** Tells a handler that holds the person from the many that only listen, by its own script. */
export type HandlerJudge = (kind: HookKind, handler: unknown) => boolean;

/** Captures the untouched `toString` for a {@link HandlerJudge}. */
export function makeHandlerJudge(page: Page): HandlerJudge {
  const sourceOf = page.Function.prototype.toString;
  return (kind, handler) => {
    if (typeof handler !== 'function') return false;
    const source = cut(callNative(sourceOf, handler) as string, SOURCE_LIMIT);
    if (kind === 'leave-handler') return hasAny(source, HOLDING);
    if (kind === 'menu-handler') return hasAny(source, SWALLOWING);
    if (kind === 'exit-intent') return hasAny(source, POINTER);
    return hasAny(source, SWALLOWING) && (source.length < SHORT || hasAny(source, KEYS));
  };
}

function hasAny(source: string, parts: readonly string[]): boolean {
  for (let index = 0; index < parts.length; index += 1) if (has(source, parts[index] as string)) return true;
  return false;
}
