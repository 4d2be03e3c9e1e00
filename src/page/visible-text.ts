import type { TextRun } from '../detection/observation.ts';
import type { Placing } from './place.ts';
import type { Visibility } from './visibility.ts';

/** Caps of one look. Scare text is short; what is cut is said by `cut`. */
const MOST_NODES = 6000;
const MOST_CHARACTERS = 24_000;
const RUN_LENGTH = 1200;
/** Elements whose text is part of the sentence around them. */
const INLINE = new Set(
  'A ABBR B BDI BDO BIG BR CITE CODE DATA DFN EM FONT I INS KBD LABEL MARK NOBR Q RUBY S SAMP SMALL SPAN STRIKE STRONG SUB SUP TIME TT U VAR WBR BLINK MARQUEE'.split(
    ' ',
  ),
);
const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE HEAD TITLE META LINK OBJECT VIDEO AUDIO CANVAS'.split(' '),
);

/** What the walk gathered; filled while it runs, so that a cut-off walk still gives what it has. */
export interface VisibleText {
  readonly runs: TextRun[];
  characters: number;
  cut: boolean;
}

interface OpenRun {
  readonly block: Element;
  text: string;
  size: number;
  moving: boolean;
}

/**
 * Walks a document (and open shadow roots) and gathers the text that a person can read, block by block: also values
 * of fields and buttons, and the `alt` of drawn pictures. A node that can't be read becomes a space, so that white
 * underscores between words separate them.
 *
 * @param most nodes to be walked
 */
export function* walkVisibleText(
  root: Document | ShadowRoot | Element,
  visibility: Visibility,
  placing: Placing,
  into: VisibleText,
  most: number = MOST_NODES,
): Generator<void, void> {
  const document = root instanceof Document ? root : root.ownerDocument;
  const start = root instanceof Document ? root.body : root;
  if (!start) return;
  const walker = document.createTreeWalker(start, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, skipHidden);
  let open: OpenRun | undefined;
  let nodes = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    nodes += 1;
    if (nodes > most || into.characters > MOST_CHARACTERS) into.cut = true;
    if (into.cut) break;
    if (node instanceof Text) {
      open = addText(node, open, visibility, placing, into);
      const parent = node.parentNode;
      yield;
      if (!node.isConnected) into.cut ||= !goOnAfter(parent, walker);
    } else if (node instanceof Element) {
      if (open && node.tagName === 'BR') open.text += ' ';
      const own = textOfElement(node, visibility);
      if (own) into.runs.push({ text: own.text, place: own.place, size: 16 });
      const shadow = shadowOf(node);
      if (shadow) yield* walkVisibleText(shadow, visibility, placing, into);
    }
  }
  close(open, placing, into);
}

/**
 * Text that is rewritten while it is read takes the walker out of the document with it: it goes on behind what stands
 * there now.
 *
 * @returns false where the place itself is gone
 */
function goOnAfter(parent: ParentNode | null, walker: TreeWalker): boolean {
  if (!parent?.isConnected) return false;
  walker.currentNode = parent.lastChild ?? parent;
  return true;
}

function skipHidden(node: Node): number {
  return node instanceof Element && SKIPPED.has(node.tagName.toUpperCase())
    ? NodeFilter.FILTER_REJECT
    : NodeFilter.FILTER_ACCEPT;
}

function addText(
  node: Text,
  open: OpenRun | undefined,
  visibility: Visibility,
  placing: Placing,
  into: VisibleText,
): OpenRun | undefined {
  const parent = node.parentElement ?? (node.getRootNode() as ShadowRoot).host;
  const raw = node.data.length > RUN_LENGTH ? node.data.slice(0, RUN_LENGTH) : node.data;
  if (!parent || !raw) return open;
  const block = blockOf(parent, visibility);
  let run = open;
  if (!run || run.block !== block) {
    close(run, placing, into);
    run = { block, text: '', size: 0, moving: false };
  }
  if (!/\S/.test(raw) || !visibility.isReadable(parent)) {
    run.text += ' ';
    return run;
  }
  run.text += raw;
  into.characters += raw.length;
  run.size = Math.max(run.size, Number.parseFloat(visibility.styleOf(parent).fontSize));
  run.moving ||= parent.closest('marquee, blink') !== null || isAnimated(visibility, parent);
  return run;
}

function isAnimated(visibility: Visibility, element: Element): boolean {
  const style = visibility.styleOf(element);
  return (
    style.animationName !== 'none' &&
    style.animationName !== '' &&
    style.animationIterationCount === 'infinite'
  );
}

function close(run: OpenRun | undefined, placing: Placing, into: VisibleText): void {
  const text = run?.text.replace(/\s+/g, ' ').trim().slice(0, RUN_LENGTH);
  if (!run || !text) return;
  const place = placing.placeOf(run.block, text, run.size);
  into.runs.push({ text, place, size: run.size, ...(run.moving ? { moving: true } : {}) });
}

function blockOf(element: Element, visibility: Visibility): Element {
  let block = element;
  while (INLINE.has(block.tagName) && block.parentElement && !isSetApart(block, visibility))
    block = block.parentElement;
  return block;
}

/** True for an inline element that is styled to stand on lines of its own. */
function isSetApart(element: Element, visibility: Visibility): boolean {
  return /^(?:block|flex|grid|table|list-item)$/.test(visibility.styleOf(element).display);
}

function textOfElement(
  element: Element,
  visibility: Visibility,
): { text: string; place: 'control' | 'picture' } | undefined {
  if (element instanceof HTMLInputElement) {
    const shown = /^(?:text|button|submit|tel|search|reset)$/.test(element.type)
      ? element.value || element.placeholder
      : '';
    return shown && element.type !== 'password' && visibility.isReadable(element)
      ? { text: shown.slice(0, 300), place: 'control' }
      : undefined;
  }
  if (element instanceof HTMLImageElement && element.alt.length > 3) {
    return element.checkVisibility() ? { text: element.alt.slice(0, 300), place: 'picture' } : undefined;
  }
  if (element instanceof HTMLTextAreaElement && element.readOnly) {
    return visibility.isReadable(element)
      ? { text: element.value.slice(0, 600), place: 'control' }
      : undefined;
  }
  return undefined;
}

/** Content scripts may see closed roots too, in both browsers under different names. */
function shadowOf(element: Element): ShadowRoot | null {
  if (!element.tagName.includes('-') && element.shadowRoot === null) return null;
  const own = element as Element & { openOrClosedShadowRoot?: ShadowRoot | null };
  return element.shadowRoot ?? own.openOrClosedShadowRoot ?? null;
}
