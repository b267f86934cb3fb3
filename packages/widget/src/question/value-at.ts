import { type Pointer, pointerParts } from '@open-intake/core';

/** The value at an RFC 6901 pointer; undefined where nothing is. Never reads what an object inherits. */
export function valueAt(root: unknown, path: Pointer): unknown {
  let value = root;
  for (const part of pointerParts(path)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}
