/**
 * Calls `raise` whenever something of the page came above the cover, or took it away. A dialog of the page makes the cover inert, so
 * that no point of the window finds it; what else comes into the top layer is told. The function it gives ends that.
 */
export function stayOnTop(cover: Element, native: Document, raise: () => void): () => void {
  const { ownerDocument: page } = cover;
  let isOver = false;
  const notice = ({ target }: Event): void => {
    if (!isOver && target !== cover) raise();
  };
  const look = (): void => {
    if (isOver) return;
    if (native.elementFromPoint.call(page, 1, 1) !== cover) raise();
    page.defaultView?.requestAnimationFrame(look);
  };
  for (const kind of ['toggle', 'fullscreenchange']) page.addEventListener(kind, notice, true);
  look();
  return () => {
    isOver = true;
  };
}
