import type { Context, Read } from './operator.ts';
import { partOf } from './part-of.ts';

/** In an array operator a name is a field of the item, or an injected one; never something of the scope outside. */
export function scopeOf(item: unknown, { injected }: Context): Read {
  return (name) => (name === '' ? item : (partOf(item, name) ?? injected(name)));
}
