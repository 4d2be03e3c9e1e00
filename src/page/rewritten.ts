/**
 * Tells when the document was replaced in place. `document.open()`, and so `document.write()` after load, drops every
 * listener of window and document in every world, and replaces the root element; only mutation observers stay.
 *
 * @param onRewritten called after the page's script that did it ends
 */
export function watchRewriting(document: Document, signal: AbortSignal, onRewritten: () => void): void {
  let root = document.documentElement;
  const observer = new MutationObserver(() => {
    // Null between the opening and the first element written.
    if (!document.documentElement || document.documentElement === root) return;
    root = document.documentElement;
    onRewritten();
  });
  observer.observe(document, { childList: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
