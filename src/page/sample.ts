/** Text nodes and characters of the cheap first look. */
const MOST_NODES = 700;
const TAIL_NODES = 150;
const MOST_CHARACTERS = 14_000;
const NODE_LENGTH = 600;

/**
 * A bounded sample of a document's text, drawn or not: its beginning, and on long pages its end and what lies under
 * the middle of the screen. Costs no style or layout work unless `hitTest` is set.
 *
 * @param hitTest also look under points of the viewport; only when layout is known to be clean
 */
export function sampleText(document: Document, hitTest: boolean): string {
  const { body } = document;
  if (!body) return '';
  const head = readNodes(body, MOST_NODES, false);
  if (!head.cut) return head.text;
  const tail = readNodes(body, TAIL_NODES, true).text;
  return `${head.text} ${tail} ${hitTest ? textUnderScreen(document) : ''}`;
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
    if (data.length > 2 && !isCode(node))
      text += ` ${data.length > NODE_LENGTH ? data.slice(0, NODE_LENGTH) : data}`;
    node = backwards ? walker.previousNode() : walker.nextNode();
  }
  return { text, cut: false };
}

function isCode({ parentNode }: Node): boolean {
  const name = parentNode?.nodeName;
  return name === 'SCRIPT' || name === 'STYLE' || name === 'NOSCRIPT';
}

function textUnderScreen(document: Document): string {
  const view = document.defaultView;
  if (!view) return '';
  let text = '';
  const seen = new Set<Element>();
  for (const [x, y] of [
    [0.5, 0.5],
    [0.5, 0.25],
    [0.25, 0.5],
    [0.75, 0.75],
  ] as const) {
    const hit = document.elementFromPoint(view.innerWidth * x, view.innerHeight * y);
    const box = hit?.shadowRoot ?? hit?.closest('div, section, dialog, main, article, center, table') ?? hit;
    if (!box || seen.has(box as Element)) continue;
    seen.add(box as Element);
    text += ` ${readNodes(box, 150, false).text.slice(0, 3000)}`;
  }
  return text;
}
