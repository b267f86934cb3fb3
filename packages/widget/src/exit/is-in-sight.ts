/** Pixels between the points at which an element is looked for. */
const step = 20;

/**
 * Whether somebody can see a part of an element now: it lies in the window, neither clipped away nor covered there, and is not inert.
 * Safari before 17.4 does not tell whether it is seen through.
 */
export function isInSight(element: Element): boolean {
  if (element.checkVisibility?.({ checkOpacity: true, checkVisibilityCSS: true }) === false) return false;
  const root = element.getRootNode() as Document | ShadowRoot;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  for (let y = Math.max(top, 0) + 1; y < Math.min(bottom, innerHeight); y += step)
    for (let x = Math.max(left, 0) + 1; x < Math.min(right, innerWidth); x += step)
      if (element.contains(root.elementFromPoint(x, y))) return true;
  return false;
}
