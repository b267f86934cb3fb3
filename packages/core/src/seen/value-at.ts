import { pointerParts } from '../issue.ts';
import { readOwn } from '../logic/read-own.ts';
import type { Pointer } from '../session/session.types.ts';

/** The value at an RFC 6901 pointer; undefined where nothing is. Never reads what an object inherits. */
export function valueAt(root: unknown, path: Pointer): unknown {
  return readOwn(root, pointerParts(path));
}
