/** What tells, in browsers that do, that something came into the top layer. */
const kinds = ['toggle', 'fullscreenchange'] as const;
/** Points of a window in a row, and in a column, at which the cover has to be found. */
const points = 9;

/**
 * Calls `raise` whenever something of the page came to lie above the cover, or took it away: before it is painted, or as soon as it
 * is told. The function it gives ends that.
 */
export function stayOnTop(cover: Element, native: Document, raise: () => void): () => void {
  const { ownerDocument: page } = cover;
  const view = page.defaultView ?? globalThis;
  let frame = 0;
  const isOnTop = (): boolean => {
    for (let at = 0; at < points ** 2; at += 1) {
      const x = (view.innerWidth * ((at % points) + 0.5)) / points;
      const y = (view.innerHeight * (Math.floor(at / points) + 0.5)) / points;
      if (native.elementFromPoint.call(page, x, y) !== cover) return false;
    }
    return true;
  };
  const look = (): void => {
    frame = view.requestAnimationFrame(look);
    if (!isOnTop()) raise();
  };
  const notice = ({ target }: Event): void => {
    if (target !== cover) raise();
  };
  for (const kind of kinds) view.addEventListener(kind, notice, true);
  frame = view.requestAnimationFrame(look);
  return () => {
    view.cancelAnimationFrame(frame);
    for (const kind of kinds) view.removeEventListener(kind, notice, true);
  };
}
