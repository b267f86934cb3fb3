/**
 * Calls `raise` whenever something of the page came above the cover, or took it away. A dialog of the page makes the cover inert, so
 * that no point of the window finds it; what else comes into the top layer is told. The function it gives ends that.
 */
export function stayOnTop(cover: Element, native: Document, raise: () => void): () => void {
  const { ownerDocument: page } = cover;
  const over = new AbortController();
  const { signal } = over;
  const notice = ({ target }: Event): void => {
    if (target !== cover) raise();
  };
  const look = (): void => {
    if (signal.aborted) return;
    if (native.elementFromPoint.call(page, 1, 1) !== cover) raise();
    page.defaultView?.requestAnimationFrame(look);
  };
  for (const kind of ['toggle', 'fullscreenchange']) page.addEventListener(kind, notice, { capture: true, signal });
  look();
  return () => over.abort();
}
