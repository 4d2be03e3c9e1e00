import type { HookKind } from './channel-contract.ts';
import { type HandlerJudge, WATCHED } from './handlers.ts';
import { callNative, hook } from './hook.ts';
import { each, getterOf, type Page, textOnce } from './natives.ts';
import type { Session } from './session.ts';

/** Handler properties that are looked at when the isolated world asks. */
const PROPERTIES: readonly { readonly name: string; readonly kind: HookKind }[] = [
  { name: 'onbeforeunload', kind: 'leave-handler' },
  { name: 'onkeydown', kind: 'keys-handler' },
  { name: 'onkeyup', kind: 'keys-handler' },
  { name: 'onkeypress', kind: 'keys-handler' },
  { name: 'oncontextmenu', kind: 'menu-handler' },
  { name: 'onmouseleave', kind: 'exit-intent' },
  { name: 'onmouseout', kind: 'exit-intent' },
];

/**
 * `addEventListener` at the root of the page (window, document, html, body), for handlers that swallow keys or the
 * menu, wait for the pointer to leave, or hold the tab. A hot function: anything else goes straight through.
 *
 * @returns the look at handlers that were set by property or attribute instead
 */
export function hookListeners(page: Page, session: Session, judge: HandlerJudge): () => void {
  const { document } = page;
  const bodyOf = getterOf(page.Document.prototype, 'body');
  const rootOf = getterOf(page.Document.prototype, 'documentElement');
  const listened = { __proto__: null } as unknown as Partial<Record<HookKind, number>>;
  const isRoot = (self: unknown) =>
    self === page ||
    self === document ||
    self === undefined ||
    self === null ||
    self === rootOf(document) ||
    self === bodyOf(document);

  hook(page.EventTarget.prototype, 'addEventListener', (native, self, args) => {
    if (args.length > 1) {
      textOnce(args);
      const type = args[0] as string;
      if (typeof type === 'string' && type in WATCHED && isRoot(self)) {
        if (session.tamed) return session.refuse();
        const kind = WATCHED[type];
        if (kind && judge(kind, args[1])) {
          listened[kind] = (listened[kind] ?? 0) + 1;
          session.tell(kind);
        }
      }
    }
    return callNative(native, self, args);
  });

  return () => {
    const owners = [page, document, rootOf(document), bodyOf(document)];
    const set = { __proto__: null } as unknown as Partial<Record<HookKind, number>>;
    each(owners, (owner) =>
      each(PROPERTIES, ({ name, kind }) => {
        if (!judge(kind, read(owner, name))) return;
        set[kind] = (set[kind] ?? 0) + 1;
        session.found(kind, (listened[kind] ?? 0) + (set[kind] ?? 0));
      }),
    );
  };
}

function read(owner: unknown, name: string): unknown {
  try {
    return (owner as Record<string, unknown>)[name];
  } catch {
    return undefined;
  }
}
