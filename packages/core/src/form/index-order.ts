import type { FormNode } from './form-index.types.ts';

/** What a node needs to be evaluated before it: what it reads, and what it stands in. */
export function neededBy(node: FormNode, byId: ReadonlyMap<string, FormNode>): readonly FormNode[] {
  const read = node.reads.flatMap((id) => withAllInside(byId.get(id)));
  if (node.kind !== 'question') return read;
  const around = node.groups.at(-1) ?? byId.get(node.section.id);
  return around === undefined ? read : [around, ...read];
}

/** A node and all that is in it: reading a group reads its questions. */
function withAllInside(node: FormNode | undefined): readonly FormNode[] {
  if (node === undefined) return [];
  return node.kind === 'question' ? [node, ...node.children.flatMap(withAllInside)] : [node];
}

/**
 * Puts nodes into an order in which each comes after everything it needs, otherwise as they were. It numbers them in place.
 * Where they depend on each other in a cycle, which `parseForm` does not let through, the cycle is cut at one place.
 */
export function indexOrder(nodes: readonly FormNode[]): readonly FormNode[] {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const seen = new Set<FormNode>();
  const ordered: FormNode[] = [];
  const visit = (node: FormNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    for (const needed of neededBy(node, byId)) visit(needed);
    Object.assign(node, { order: ordered.length });
    ordered.push(node);
  };
  for (const node of nodes) visit(node);
  return ordered;
}
