import { mutated } from './mutate.ts';

/** 0 ≤ x < 1. */
export type Random = () => number;

const tokens = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  'null',
  'true',
  '-0',
  '1e999',
  '0.1',
  '""',
  '[]',
  '{}',
  '\n',
  '\r\n',
  '\t',
  '\0',
  ' ',
];
const letters = [
  '\ufeff',
  '\u202e',
  '\u200b',
  '\u0301',
  '\ud800',
  '\\ud800',
  '\u{1f469}\u200d\u{1f467}',
  '＝',
  '١٢',
  '\u00ff',
  '\u00c0\u00af',
  'é',
];
const names = [
  '__proto__',
  'constructor',
  'toString',
  '9007199254740993',
  '2023-02-30',
  '0000-01-01',
  'javascript:x',
  '=1+1',
  '../x',
];
const usual = [...tokens, ...letters, ...names];

const below = (random: Random, most: number) => Math.floor(random() * most);
const pick = <Value>(random: Random, values: readonly Value[]) => values[below(random, values.length)];

/** Two places in a text, near each other more often than not. */
function slice(random: Random, text: string): readonly [number, number] {
  const start = below(random, text.length + 1);
  const length = below(random, random() < 0.8 ? 12 : text.length + 1);
  return [start, Math.min(text.length, start + length)];
}

type Change = (text: string, random: Random, pool: readonly string[]) => string;

const between = (text: string, [start, end]: readonly [number, number], put: string) =>
  text.slice(0, start) + put + text.slice(end);

/** Changes a JSON value and writes it again; other text stays as it is. */
const inJson: Change = (text, random) => {
  try {
    const what = pick(random, ['replace', 'remove', 'double', 'rename', 'move'] as const) ?? 'remove';
    const change = { where: below(random, 1e6), what, with: below(random, 1e6) };
    return JSON.stringify(mutated(JSON.parse(text) as unknown, [change])) ?? text;
  } catch {
    return text;
  }
};

const changes: readonly Change[] = [
  inJson,
  inJson,
  inJson,
  (text, random) => between(text, slice(random, text), ''),
  (text, random) => between(text, slice(random, text), pick(random, usual) ?? ''),
  (text, random) => {
    const at = below(random, text.length + 1);
    return between(text, [at, at], pick(random, usual) ?? '');
  },
  (text, random) => {
    const [start, end] = slice(random, text);
    const times = random() < 0.9 ? 2 : below(random, 2000);
    return between(text, [start, end], text.slice(start, end).repeat(times).slice(0, 20_000));
  },
  (text, random) => {
    const at = below(random, text.length + 1);
    return between(text, [at, at], (pick(random, usual) ?? '').repeat(below(random, 500)));
  },
  (text, random) => {
    const at = below(random, text.length);
    const code = text.charCodeAt(at) ^ (1 << below(random, 8));
    return text === '' ? text : between(text, [at, at + 1], String.fromCharCode(code));
  },
  (text, random, pool) => {
    const other = pick(random, pool) ?? '';
    const [start, end] = slice(random, other);
    return between(text, slice(random, text), other.slice(start, end));
  },
];

/** A text of the pool, changed in one to four places. */
export function mutateText(random: Random, pool: readonly string[]): string {
  let text = pick(random, pool) ?? '';
  for (let left = 1 + below(random, 4); left > 0; left -= 1) text = pick(random, changes)?.(text, random, pool) ?? text;
  return text;
}

/** The bytes of a text: UTF-8, but a letter from U+0080 to U+00FF is that very byte, so that bad UTF-8 comes up too. */
export function bytesOfText(text: string): Uint8Array<ArrayBuffer> {
  const parts = text.split(/([\u0080-\u00ff]+)/);
  return new Uint8Array(
    parts.flatMap((part, index) =>
      index % 2 === 1 ? Array.from(part, (letter) => letter.charCodeAt(0)) : [...new TextEncoder().encode(part)],
    ),
  );
}
