import { type Characters, escaped, readClass, single } from './pattern-characters.ts';

/** What is known about a piece of a pattern. */
interface Piece {
  /** All characters it can match. */
  readonly all: Characters;
  /** Characters it can begin with. */
  readonly first: Characters;
  /** Whether it can match nothing. */
  readonly nullable: boolean;
  /** Whether how much it matches can vary. */
  readonly varies: boolean;
  /** Whether it can match very much. */
  readonly long: boolean;
  /** Whether two ways lead through it for one text. */
  readonly forks: boolean;
}

class Unsafe extends Error {}

const nothing: Piece = { all: 0n, first: 0n, nullable: true, varies: false, long: false, forks: false };
const manyTimes = 20;
const mostTimes = 1000;

/** Reads a pattern of the safe subset and stops at the first thing that is not in it. */
class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  read(): void {
    this.#alternatives();
    if (this.#at < this.#pattern.length) throw new Unsafe();
  }

  #take(text: string): boolean {
    const is = this.#pattern.startsWith(text, this.#at);
    if (is) this.#at += text.length;
    return is;
  }

  #alternatives(): Piece {
    const pieces = [this.#sequence()];
    while (this.#take('|')) pieces.push(this.#sequence());
    if (pieces.length === 1) return pieces[0] ?? nothing;
    let first = 0n;
    let forks = false;
    for (const piece of pieces) {
      forks ||= piece.forks || piece.nullable || (first & piece.first) !== 0n;
      first |= piece.first;
    }
    const any = (key: 'nullable' | 'long') => pieces.some((piece) => piece[key]);
    const all = pieces.reduce((sum, piece) => sum | piece.all, 0n);
    return {
      all,
      first,
      nullable: any('nullable'),
      varies: pieces.some((piece) => piece.varies),
      long: any('long'),
      forks,
    };
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at)))
      pieces.push(this.#repeated());
    refuseOverlaps(pieces);
    const until = pieces.findIndex((piece) => !piece.nullable);
    const start = until < 0 ? pieces : pieces.slice(0, until + 1);
    return {
      all: pieces.reduce((sum, piece) => sum | piece.all, 0n),
      first: start.reduce((sum, piece) => sum | piece.first, 0n),
      nullable: until < 0,
      varies: pieces.some((piece) => piece.varies),
      long: pieces.some((piece) => piece.long),
      forks: pieces.some((piece) => piece.forks),
    };
  }

  #repeated(): Piece {
    const piece = this.#one();
    const times = this.#times();
    if (times === undefined) return piece;
    const [least, most] = times;
    const varies = least !== most;
    if (most > 1 && (piece.nullable || piece.forks || piece.long || (varies && piece.varies))) throw new Unsafe();
    if (this.#take('?') || this.#times() !== undefined) throw new Unsafe();
    return {
      ...piece,
      nullable: piece.nullable || least === 0,
      varies: piece.varies || varies,
      long: piece.long || (varies && most > manyTimes),
    };
  }

  #times(): readonly [least: number, most: number] | undefined {
    if (this.#take('*')) return [0, Number.POSITIVE_INFINITY];
    if (this.#take('+')) return [1, Number.POSITIVE_INFINITY];
    if (this.#take('?')) return [0, 1];
    const counted = /^\{(\d{1,4})(,?)(\d{0,4})\}/.exec(this.#pattern.slice(this.#at));
    if (counted === null) return undefined;
    this.#at += counted[0].length;
    const least = Number(counted[1]);
    const most = counted[2] === '' ? least : counted[3] === '' ? Number.POSITIVE_INFINITY : Number(counted[3]);
    if (least > mostTimes || (Number.isFinite(most) && most > mostTimes)) throw new Unsafe();
    return [least, most];
  }

  #one(): Piece {
    if (this.#take('(')) return this.#group();
    if (this.#take('^') || this.#take('$') || this.#take('\\b') || this.#take('\\B')) return nothing;
    const rest = this.#pattern.slice(this.#at);
    const read = rest.startsWith('[') ? readClass(rest) : rest.startsWith('\\') ? escaped(rest) : single(rest);
    if (read === undefined) throw new Unsafe();
    this.#at += read.length;
    return { ...nothing, all: read.characters, first: read.characters, nullable: read.characters === 0n };
  }

  #group(): Piece {
    if (!this.#take('?:') && this.#take('?')) throw new Unsafe();
    const inside = this.#alternatives();
    if (!this.#take(')')) throw new Unsafe();
    return inside;
  }
}

/** Two long stretches may not be able to share characters: something that is in neither must stand between them. */
function refuseOverlaps(pieces: readonly Piece[]): void {
  for (const [at, piece] of pieces.entries()) {
    if (!piece.long) continue;
    for (const later of pieces.slice(at + 1)) {
      if (later.long && (piece.all & later.all) !== 0n) throw new Unsafe();
      if (!later.nullable && (piece.all & later.all) === 0n) break;
    }
  }
}

/**
 * Whether a pattern is in the safe subset: what RE2 can do (no backreference, nothing that looks around, no flags), and besides
 * nothing that has two ways to match one text inside something that repeats, so that a backtracking engine is fast too.
 * It errs on the safe side: some harmless patterns are not let through.
 */
export function isSafePattern(pattern: string): boolean {
  try {
    new Reader(pattern).read();
    return true;
  } catch (error) {
    if (error instanceof Unsafe) return false;
    throw error;
  }
}
