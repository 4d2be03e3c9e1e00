/** A page that holds the person in one way, and the words that make it a scam. */
export interface Trap {
  readonly name: string;
  /**
   * Script of the page; it defines `spring()`, which is called at the first click. `scare()` writes the scare words
   * into a document, `sprung()` tells the test that the trap is about to be sprung.
   */
  readonly script: string;
  /**
   * When the scare words come: `after` the trap was sprung (the rule: the trap holds already when they are read),
   * `before` it (traps that end the page's task never let them be written after), or `never` (the script does it).
   */
  readonly words?: 'after' | 'before' | 'never';
  /** Other documents of the site by path, as HTML, and other bodies with their type. */
  readonly files?: Readonly<Record<string, string | { readonly type: string; readonly body: string }>>;
  /** Answers the page itself is sent with. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** How many warnings must come: one for each tab with scare words of its own. 1 where left out. */
  readonly warnings?: number;
  /** How many tabs of the host stay, since they hold nobody. 0 where left out. */
  readonly left?: number;
  /** False where the trap springs by itself. */
  readonly click?: boolean;
  /** Browsers that have what the trap needs; both where left out. */
  readonly only?: 'chromium' | 'firefox';
}

/** No page of a kit: written for this test. The number is reserved for fiction. */
export const WORDS = `<div style="position:fixed;inset:0;background:#fff;z-index:99999">
<h1>Windows Defender: this computer has been locked</h1>
<p>Your computer is infected with spyware. Your passwords and bank details are being stolen.</p>
<p>Do not switch off or restart the computer. Call Microsoft Support immediately: <b>+1-844-555-0142</b></p></div>`;

/** What a dialog of a trap says. */
export const DIALOG_WORDS =
  'Your computer is infected with spyware and has been locked. Call Microsoft Support immediately: +1-844-555-0142';

const TOOLS = `
function sprung() {
  const request = new XMLHttpRequest();
  request.open('GET', '/sprung', false);
  try { request.send(); } catch {}
}
function scare(where = document) {
  where.title = 'Security alert: computer locked';
  where.body.insertAdjacentHTML('beforeend', ${JSON.stringify(WORDS)});
}`;

/** The trap's page. */
export function htmlOf({ script, words = 'after', click = true }: Trap): string {
  const spring = {
    after: 'sprung(); spring(); scare();',
    before: 'scare(); sprung(); spring();',
    never: 'sprung(); spring();',
  }[words];
  const start = click
    ? `addEventListener('click', () => { ${spring} }, { once: true });`
    : `addEventListener('DOMContentLoaded', () => { ${spring} });`;
  return page(`<script>${TOOLS}\n${script}\n${start}</script>`);
}

/** Any other document of a trap's site, with the tools of its main page. */
export function page(body: string): string {
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Please wait</title><body><p>One moment</p>${body}</body></html>`;
}

/** A document that carries the scare words from the start. */
export const SCARY_PAGE = page(`${WORDS}<script>${TOOLS}</script>`);

/** The trap's own host. */
export function hostOf({ name }: Trap): string {
  return `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.trap.example`;
}
