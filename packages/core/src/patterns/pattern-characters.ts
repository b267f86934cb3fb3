/** A set of characters as bits: one for each of ASCII, and bit 128 for all others together. */
export type Characters = bigint;

/** What was read from a pattern: the characters, and how much of the pattern it took. */
export interface ReadCharacters {
  readonly characters: Characters;
  readonly length: number;
}

const all: Characters = (1n << 129n) - 1n;
const others: Characters = 1n << 128n;

const bit = (code: number): Characters => 1n << BigInt(Math.min(code, 128));

function range(from: number, to: number): Characters {
  let characters: Characters = to > 127 ? others : 0n;
  for (let code = from; code <= Math.min(to, 127); code++) characters |= bit(code);
  return characters;
}

const digits = range(48, 57);
const word = digits | range(65, 90) | range(97, 122) | bit(95);
const space = range(9, 13) | bit(32) | others;
const lineEnds = bit(10) | bit(13) | others;

const kinds: Readonly<Record<string, Characters>> = {
  d: digits,
  D: all & ~digits,
  w: word,
  W: all & ~word,
  s: space,
  S: (all & ~space) | others,
  n: bit(10),
  r: bit(13),
  t: bit(9),
  f: bit(12),
  v: bit(11),
};

/** An escape: `\d`, `\.`, `\u00e9`, `\p{L}`. Undefined for what is not in the safe subset, such as `\1` and `\k`. */
export function escaped(pattern: string): ReadCharacters | undefined {
  const code = /^\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|u\{([0-9a-fA-F]{1,6})\})/.exec(pattern);
  if (code !== null)
    return { characters: bit(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16)), length: code[0].length };
  const property = /^\\[pP]\{[A-Za-z_=]{1,40}\}/.exec(pattern);
  if (property !== null) return { characters: all, length: property[0].length };
  const name = pattern.charAt(1);
  const characters = Object.hasOwn(kinds, name) ? kinds[name] : undefined;
  if (characters !== undefined) return { characters, length: 2 };
  return name === '' || /[A-Za-z0-9]/.test(name) ? undefined : { characters: bit(name.charCodeAt(0)), length: 2 };
}

/** A character that stands for itself, or `.`. Undefined for one that stands for something else. */
export function single(pattern: string): ReadCharacters | undefined {
  const character = String.fromCodePoint(pattern.codePointAt(0) ?? 0);
  if ('*+?{}()|[]\\'.includes(character)) return undefined;
  const characters = character === '.' ? (all & ~lineEnds) | others : bit(character.codePointAt(0) ?? 0);
  return { characters, length: character.length };
}

/** A class: `[A-Za-z0-9_-]`, `[^@]`. */
export function readClass(pattern: string): ReadCharacters | undefined {
  const negated = pattern.startsWith('[^');
  let at = negated ? 2 : 1;
  let characters: Characters = 0n;
  while (at < pattern.length && pattern.charAt(at) !== ']') {
    const from = classMember(pattern.slice(at));
    if (from === undefined) return undefined;
    at += from.length;
    const isRange = pattern.charAt(at) === '-' && pattern.charAt(at + 1) !== ']' && pattern.charAt(at + 1) !== '';
    const to = isRange ? classMember(pattern.slice(at + 1)) : undefined;
    if (isRange && to === undefined) return undefined;
    if (to !== undefined) at += 1 + to.length;
    characters |= to === undefined ? from.characters : between(from.characters, to.characters);
  }
  if (at >= pattern.length) return undefined;
  return { characters: negated ? (all & ~characters) | others : characters, length: at + 1 };
}

function classMember(pattern: string): ReadCharacters | undefined {
  if (pattern.startsWith('\\')) return escaped(pattern);
  const character = String.fromCodePoint(pattern.codePointAt(0) ?? 0);
  return { characters: bit(character.codePointAt(0) ?? 0), length: character.length };
}

/** All characters from one to another, both of one bit. */
function between(from: Characters, to: Characters): Characters {
  let characters = from | to;
  for (let next = from; next < to; next <<= 1n) characters |= next;
  return characters;
}
