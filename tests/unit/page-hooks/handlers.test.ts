import { describe, expect, it } from 'vitest';
import type { HookKind } from '../../../src/page-hooks/channel-contract.ts';
import { makeHandlerJudge } from '../../../src/page-hooks/handlers.ts';
import type { Page } from '../../../src/page-hooks/natives.ts';

const judge = makeHandlerJudge(globalThis as unknown as Page);
/** A handler as a page would write it: only its source is looked at. */
const handler = (source: string) => new Function(`return (${source})`)() as () => void;

const HELD: readonly (readonly [HookKind, string])[] = [
  [
    'keys-handler',
    '(e) => { if (e.keyCode == 122 || e.keyCode == 27) { e.preventDefault(); return false } }',
  ],
  ['keys-handler', 'function (event) { if (event.key === "F11") event.preventDefault(); }'],
  ['keys-handler', 'function () { return false }'],
  ['keys-handler', '()=>!1'],
  ['keys-handler', '(e) => e.preventDefault()'],
  ['menu-handler', 'e => { e.preventDefault(); }'],
  ['menu-handler', 'function(){return!1}'],
  ['leave-handler', 'function (e) { e.returnValue = "" }'],
  ['leave-handler', '() => { return "Do not leave" }'],
  ['exit-intent', '(e) => { if (e.clientY < 10) show() }'],
];

const FREE: readonly (readonly [HookKind, string])[] = [
  [
    'keys-handler',
    '(e) => { if (e.key === "Escape") { e.preventDefault(); menu.close(); search.focus(); } }',
  ],
  ['keys-handler', 'function (e) { if (e.ctrlKey && e.key === "k") { e.preventDefault(); openPalette(); } }'],
  ['keys-handler', '(e) => track(e)'],
  ['menu-handler', '(e) => analytics.push(e.type)'],
  ['leave-handler', '() => { navigator.sendBeacon("/leave", buffer) }'],
  ['exit-intent', '() => tooltip.hide()'],
];

describe('the judge of handlers', () => {
  it.each(HELD)('sees that a %s holds the person: %s', (kind, source) => {
    expect(judge(kind, handler(source))).toBe(true);
  });

  it.each(FREE)('sees that a %s only listens: %s', (kind, source) => {
    expect(judge(kind, handler(source))).toBe(false);
  });

  it('takes no value but a function, and reads no handler of megabytes', () => {
    for (const other of [undefined, null, {}, 'return false', { handleEvent() {} }])
      expect(judge('keys-handler', other)).toBe(false);
    const long = handler(`function () { /* ${'x'.repeat(5_000_000)} */ return false }`);
    expect(judge('menu-handler', long)).toBe(false);
  });
});
