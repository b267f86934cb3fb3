import type { Operator } from './operator.ts';

/** Looks for an item of a list, or for a piece of a text. */
export const isIn: Operator = ([item, among], { spend }) => {
  if (typeof among === 'string') return typeof item === 'string' && among.includes(item);
  if (!Array.isArray(among)) return false;
  spend(among.length);
  return among.includes(item);
};
