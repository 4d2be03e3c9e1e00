import type { Place } from '../detection/observation.ts';
import type { Visibility } from './visibility.ts';

const VIEWER =
  '[class*="blob-code"], [class*="highlight-source"], .CodeMirror, .cm-editor, .monaco-editor, textarea';
const CODE = 'pre, code, samp, kbd';
const TAG = /<\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?>/gi;
/** Markup that is shown instead of drawn: somebody reads source. A stray tag or two is a slip of the page's maker. */
const SOURCE_TAGS = 3;
const SOURCE_SHARE = 0.25;
const QUOTE = 'blockquote, q, cite, figcaption, [class*="quote"]';
const COMMENT =
  '[id^="comment"], [class^="comment"], [class*=" comment"], [class*="-comment"], [class*="reply"], [class*="post-body"], [class*="postbody"], [class*="post_message"], [class*="forum-post"], [itemprop="comment"], [itemprop="acceptedAnswer"], [itemprop="suggestedAnswer"]';
const RESULT =
  '[data-hveid], .b_algo, [class*="search-result"], [class*="searchresult"], [class*="search_result"], [data-testid="result"]';
const CONTROL = 'button, [role="button"], input, select, summary, [class*="btn"], [class*="button"]';
/** Share of the viewport from which a positioned box is a layer. */
const LAYER_SHARE = 0.06;
/** Paragraphs from this length are prose; scripts without spaces say as much in fewer characters. */
const PROSE_LENGTH = 180;
const PROSE_LENGTH_UNSPACED = 70;
const HEADLINE_SIZE = 24;
const HEADLINE_LENGTH = 160;

/** Tells where text stands. One instance serves one look. */
export class Placing {
  private readonly layers = new Map<Element, boolean>();

  private readonly window: Window;
  private readonly visibility: Visibility;

  constructor(window: Window, visibility: Visibility) {
    this.window = window;
    this.visibility = visibility;
  }

  /** @param text the block's whole visible text */
  placeOf(block: Element, text: string, size: number): Place {
    if (block.closest(VIEWER) || isSource(text)) return 'code';
    if (block.closest(RESULT)) return 'result';
    // Stop screens are set in `pre` as well; laid over the page, that is no listing.
    if (this.isInLayer(block)) return 'layer';
    if (block.closest(CODE)) return 'code';
    if (block.closest(QUOTE)) return 'quote';
    if (block.closest(COMMENT)) return 'comment';
    if (block.closest(CONTROL)) return 'control';
    const heading =
      /^H[1-3]$/.test(block.tagName) || (size >= HEADLINE_SIZE && text.length <= HEADLINE_LENGTH);
    if (heading) return 'heading';
    const unspaced = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/.test(text);
    return text.length >= (unspaced ? PROSE_LENGTH_UNSPACED : PROSE_LENGTH) ? 'prose' : 'short';
  }

  /** True inside a box that is laid over the page: fixed, or absolute with a z-index, or an open dialog. */
  isInLayer(element: Element): boolean {
    const known = this.layers.get(element);
    if (known !== undefined) return known;
    const root = element.ownerDocument.documentElement;
    const parent = element.parentElement ?? shadowHost(element);
    const answer = element !== root && (this.isLayer(element) || (parent !== null && this.isInLayer(parent)));
    this.layers.set(element, answer);
    return answer;
  }

  private isLayer(element: Element): boolean {
    if (element === element.ownerDocument.body) return false;
    const style = this.visibility.styleOf(element);
    const floating =
      style.position === 'fixed' || (style.position === 'absolute' && Number(style.zIndex) > 0);
    if (!floating && !element.matches('dialog[open], [popover]:popover-open')) return false;
    return shareOfViewport(element.getBoundingClientRect(), this.window) >= LAYER_SHARE;
  }
}

function isSource(text: string): boolean {
  const tags = text.includes('<') ? (text.match(TAG) ?? []) : [];
  if (tags[0] !== undefined && text.trimStart().startsWith(tags[0])) return true;
  return tags.length >= SOURCE_TAGS || tags.join('').length > text.length * SOURCE_SHARE;
}

function shadowHost(element: Element): Element | null {
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

/** Share (0–1) of the viewport that lies under a box. */
export function shareOfViewport(box: DOMRect, { innerWidth, innerHeight }: Window): number {
  const width = Math.min(box.right, innerWidth) - Math.max(box.left, 0);
  const height = Math.min(box.bottom, innerHeight) - Math.max(box.top, 0);
  if (width <= 0 || height <= 0 || innerWidth === 0 || innerHeight === 0) return 0;
  return (width * height) / (innerWidth * innerHeight);
}
