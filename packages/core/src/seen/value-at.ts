import { type Pointer, pointerParts } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';

/** The value at an RFC 6901 pointer; undefined where nothing is. Never reads what an object inherits. */
export function valueAt(root: unknown, path: Pointer): unknown {
  return readOwn(root, pointerParts(path));
}
