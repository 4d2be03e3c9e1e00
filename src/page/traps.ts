/** Script text looked at, in characters: kits are small, and bundles of applications say nothing here. */
const MOST_SCRIPT = 60_000;

/** What inline scripts and attributes prepare against the person, by name. Each is looked for in every spelling. */
const TRAPS: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['full-screen', /\b(?:webkit|moz|ms)?request_?full_?screen\b/i],
  ['keyboard-lock', /keyboard(?:\?\.|\.)lock\b|keyboardLock/],
  ['pointer-lock', /request_?pointer_?lock/i],
  ['leave-handler', /onbeforeunload|['"]beforeunload['"]/],
  ['menu-handler', /oncontextmenu|['"]contextmenu['"]/],
  [
    'keys-handler',
    /(?:keyCode|which|\.key|\.code)\s*(?:===?|!==?)\s*(?:27|112|122|123|['"](?:Escape|F11|F12|F5)['"])|onkeydown\s*=\s*["']?\s*(?:function\s*\(\w*\)\s*\{\s*)?return false/,
  ],
  [
    'history',
    /(?:history\.(?:pushState|forward)[\s\S]{0,200}(?:popstate|setInterval|for\s*\())|(?:(?:popstate|setInterval|for\s*\()[\s\S]{0,200}history\.(?:pushState|forward))/,
  ],
  ['dialog', /(?:while\s*\(\s*(?:true|1)\s*\)|setInterval)[\s\S]{0,160}\b(?:alert|confirm)\s*\(/],
  ['sound', /\.(?:play)\(\)[\s\S]{0,400}(?:ended|setInterval)|(?:ended|setInterval)[\s\S]{0,400}\.play\(\)/],
  ['exit-intent', /mouseleave|mouseout[\s\S]{0,200}(?:clientY|relatedTarget)/],
  ['debugger', /setInterval[\s\S]{0,200}\bdebugger\b|\bdebugger\b[\s\S]{0,200}setInterval/],
];

/**
 * Names of the traps that a page's own inline scripts and attributes prepare. A page that is read before the first
 * click hasn't sprung them yet.
 */
export function preparedTraps(document: Document): string[] {
  let script = '';
  for (const element of document.scripts) {
    if (script.length >= MOST_SCRIPT) break;
    if (!element.src) script += `${(element.textContent ?? '').slice(0, MOST_SCRIPT)}\n`;
  }
  for (const element of [document.documentElement, document.body]) {
    for (const attribute of element?.attributes ?? []) {
      if (attribute.name.startsWith('on')) script += `${attribute.name}="${attribute.value}"\n`;
    }
  }
  return TRAPS.filter(([, pattern]) => pattern.test(script.slice(0, MOST_SCRIPT))).map(([name]) => name);
}
