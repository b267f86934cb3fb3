import type { Operator } from './operator.ts';

function toText(value: unknown): string {
  if (Array.isArray(value)) return value.map(toText).join(',');
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}

/** Joining, cutting and finding. `in` looks for an item of a list or for a piece of a text. */
export const textOperators: Readonly<Record<string, Operator>> = {
  cat: (values, { spend }) => {
    const joined = values.map(toText).join('');
    spend(joined.length);
    return joined;
  },
  substr: ([source, start, end]) => {
    const text = toText(source);
    const from = Number(start);
    const rest = text.slice(from < 0 ? Math.max(text.length + from, 0) : from);
    return end === undefined ? rest : rest.slice(0, Number(end));
  },
  in: ([item, among], { spend }) => {
    if (typeof among === 'string') return typeof item === 'string' && among.includes(item);
    if (!Array.isArray(among)) return false;
    spend(among.length);
    return among.includes(item);
  },
};
