/** Height in px that the page covers at the top of the window where the form is: by a header that stays, or several. */
export function coveredAbove(host: Element): number {
  const { left, width } = host.getBoundingClientRect();
  let covered = 0;
  while (covered < innerHeight / 2) {
    const found = document.elementFromPoint(left + width / 2, covered + 1);
    const bar = found === null || found.contains(host) || host.contains(found) ? null : staying(found);
    const bottom = bar?.getBoundingClientRect().bottom ?? 0;
    if (bottom <= covered) return covered;
    covered = bottom;
  }
  // What covers more than half of the window is no header.
  return 0;
}

function staying(element: Element): Element | null {
  const { position } = getComputedStyle(element);
  if (position === 'fixed' || position === 'sticky') return element;
  return element.parentElement && staying(element.parentElement);
}
