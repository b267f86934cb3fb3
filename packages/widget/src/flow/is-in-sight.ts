/** Points of the part of an element that lies in the window, in a row and in a column, one of which has to show it. */
const points = 6;

/**
 * Whether somebody can see a part of an element now: it lies in the window, neither clipped away nor covered there, and is not inert.
 * Safari before 17.4 does not tell whether it is seen through.
 */
export function isInSight(element: Element): boolean {
  if (element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) === false) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const [width, height] = [Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y];
  for (let at = 0; width > 0 && height > 0 && at < points ** 2; at += 1) {
    const down = Math.floor(at / points);
    const found = root.elementFromPoint(
      x + (width * ((at % points) + 0.5)) / points,
      y + (height * (down + 0.5)) / points,
    );
    if (element.contains(found)) return true;
  }
  return false;
}
