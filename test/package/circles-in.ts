/** One thing that needs another. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** The circles among some arrows (Tarjan's strongly connected components): all that lead to each other together, sorted; none where there are none. */
export function circlesIn(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of arrows) next.set(from, [...(next.get(from) ?? []), to]);
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const circles: string[][] = [];
  const visit = (node: string): void => {
    order.set(node, order.size);
    lowest.set(node, order.get(node)!);
    open.push(node);
    for (const to of next.get(node) ?? []) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) lowest.set(node, Math.min(lowest.get(node)!, lowest.get(to)!));
    }
    if (lowest.get(node) !== order.get(node)) return;
    const circle = open.splice(open.indexOf(node)).sort();
    if (circle.length > 1 || (next.get(node) ?? []).includes(node)) circles.push(circle);
  };
  for (const node of next.keys()) if (!order.has(node)) visit(node);
  return circles;
}
