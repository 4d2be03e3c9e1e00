/** Text nodes and characters of the cheap first look. */
const MOST_NODES = 700;
const TAIL_NODES = 150;
const MOST_CHARACTERS = 14_000;
const NODE_LENGTH = 600;
/** Points of the screen, as shares of its width and height. */
const POINTS = [
  [0.5, 0.5],
  [0.5, 0.25],
  [0.25, 0.5],
  [0.75, 0.75],
] as const;
const BOX = 'div, section, dialog, main, article, center, table';

/** A bounded sample of a document's text. */
export interface Sample {
  readonly text: string;
  /** The document holds more. */
  readonly cut: boolean;
}

/** The beginning of a document's text and, where that is long, its end; drawn or not, at no cost of style or layout. */
export function sampleText({ body }: Document): Sample {
  if (!body) return { text: '', cut: false };
  const head = readNodes(body, MOST_NODES, false);
  return head.cut ? { text: `${head.text} ${readNodes(body, TAIL_NODES, true).text}`, cut: true } : head;
}

/** Text of nodes that were just added, bounded. */
export function sampleAdded(records: readonly MutationRecord[]): string {
  let text = '';
  for (let at = 0; at < records.length && at < 40 && text.length < 4000; at += 1) {
    const record = records[at] as MutationRecord;
    if (record.type === 'characterData') text += ` ${(record.target as Text).data.slice(0, NODE_LENGTH)}`;
    for (let index = 0; index < record.addedNodes.length && index < 40 && text.length < 4000; index += 1) {
      const node = record.addedNodes[index] as Node;
      if (node instanceof Text) text += ` ${node.data.slice(0, NODE_LENGTH)}`;
      else if (node instanceof Element && node.tagName !== 'SCRIPT' && node.tagName !== 'STYLE')
        text += ` ${readNodes(node, 200, false).text}`;
    }
  }
  return text;
}

function readNodes(root: Node, most: number, backwards: boolean): { text: string; cut: boolean } {
  const walker = (root.ownerDocument as Document).createTreeWalker(root, NodeFilter.SHOW_TEXT);
  if (backwards) while (walker.lastChild());
  let text = '';
  let node = backwards ? walker.currentNode : walker.nextNode();
  for (let count = 0; node; count += 1) {
    if (count >= most || text.length >= MOST_CHARACTERS) return { text, cut: true };
    const data = (node as Text).data ?? '';
    const shown = data.length > NODE_LENGTH ? data.slice(0, NODE_LENGTH).trim() : data.trim();
    if (shown.length > 2 && !isCode(node)) text += ` ${shown}`;
    node = backwards ? walker.previousNode() : walker.nextNode();
  }
  return { text, cut: false };
}

function isCode({ parentNode }: Node): boolean {
  const name = parentNode?.nodeName;
  return name === 'SCRIPT' || name === 'STYLE' || name === 'NOSCRIPT';
}

/**
 * Text of the boxes that lie under points of the screen, open shadow roots too. Asks for layout, so it is to be called
 * when that is clean.
 *
 * @param sample what was read already: of a document that was read whole only shadow roots are news
 */
export function textUnderScreen(document: Document, { cut }: Pick<Sample, 'cut'>): string {
  let text = '';
  const seen = new Set<Node>();
  for (const hit of hitsOnScreen(document)) {
    const box = hit.shadowRoot ?? (cut ? (hit.closest(BOX) ?? hit) : null);
    if (!box || seen.has(box)) continue;
    seen.add(box);
    text += ` ${readNodes(box, 150, false).text.slice(0, 3000)}`;
  }
  return text;
}

/** The boxes that lie under points of the screen. Asks for layout. */
export function boxesOnScreen(document: Document): Set<Element | ShadowRoot> {
  return new Set(hitsOnScreen(document).map((hit) => hit.shadowRoot ?? hit.closest(BOX) ?? hit));
}

function hitsOnScreen(document: Document): Element[] {
  const { innerWidth = 0, innerHeight = 0 } = document.defaultView ?? {};
  return POINTS.flatMap(([x, y]) => document.elementFromPoint(innerWidth * x, innerHeight * y) ?? []);
}
