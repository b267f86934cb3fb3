import { pointerParts } from '@open-intake/core';
import { findNodeAtLocation, type Node, type ParseError, parseTree } from 'jsonc-parser';

/** A place in a text, both counted from 1. */
export interface TextPlace {
  readonly line: number;
  readonly column: number;
}

/**
 * Where in a JSON text an RFC 6901 pointer leads; where nothing stands there, the place around it. In a text that is not JSON
 * it is the first mistake. Undefined for the whole of a good text.
 */
export function jsonPlace(text: string, path: string): TextPlace | undefined {
  const mistakes: ParseError[] = [];
  const tree = parseTree(text, mistakes, { disallowComments: true });
  const [mistake] = mistakes;
  if (mistake !== undefined) return placeAt(text, mistake.offset);
  const parts = pointerParts(path);
  if (tree === undefined || parts.length === 0) return undefined;
  for (let length = parts.length; length > 0; length--) {
    const node = nodeAt(tree, parts.slice(0, length));
    // A property begins at its name.
    if (node !== undefined) return placeAt(text, (node.parent?.type === 'property' ? node.parent : node).offset);
  }
  return placeAt(text, tree.offset);
}

function nodeAt(tree: Node, parts: readonly string[]): Node | undefined {
  return parts.reduce<Node | undefined>(
    (node, part) => node && findNodeAtLocation(node, [node.type === 'array' ? Number(part) : part]),
    tree,
  );
}

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
