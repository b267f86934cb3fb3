import { numbered } from '../lists/numbered.ts';
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
  /** How many ways lead through it for one text and one length, at most. */
  readonly ways: number;
  /** Among how many lengths it has to choose, where what stands beside it could match the rest; 1 for what is long. */
  readonly lengths: number;
}

class Unsafe extends Error {}

const nothing: Piece = {
  all: 0n,
  first: 0n,
  nullable: true,
  varies: false,
  long: false,
  forks: false,
  ways: 1,
  lengths: 1,
};
const manyTimes = 20;
const mostTimes = 1000;
/** The most ways through a pattern, and through one in which each way can be long. */
const mostWays = 10_000;
const mostLongWays = 200;

/** Reads a pattern of the safe subset and stops at the first thing that is not in it. */
class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  read(): void {
    const { long, ways } = this.#alternatives();
    if (this.#at < this.#pattern.length || (long && ways > mostLongWays)) throw new Unsafe();
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
      ways: forks ? sumOf(pieces, 'ways') : Math.max(...pieces.map(({ ways }) => ways)),
      lengths: forks ? sumOf(pieces, 'lengths') : Math.max(...pieces.map(({ lengths }) => lengths)),
    };
  }

  #sequence(): Piece {
    const pieces: Piece[] = [];
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at)))
      pieces.push(this.#repeated());
    const overlapping = overlaps(pieces);
    const ways = pieces.reduce(
      (product, piece) => product * piece.ways * (overlapping.has(piece) ? piece.lengths : 1),
      1,
    );
    if (ways > mostWays) throw new Unsafe();
    const until = pieces.findIndex((piece) => !piece.nullable);
    const start = until < 0 ? pieces : pieces.slice(0, until + 1);
    return {
      all: pieces.reduce((sum, piece) => sum | piece.all, 0n),
      first: start.reduce((sum, piece) => sum | piece.first, 0n),
      nullable: until < 0,
      varies: pieces.some((piece) => piece.varies),
      long: pieces.some((piece) => piece.long),
      forks: pieces.some((piece) => piece.forks),
      ways,
      lengths: sumOf(pieces, 'lengths') - pieces.length + 1,
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
    const long = piece.long || (varies && most > manyTimes);
    // What repeats without varying inside has one way for each number of times; what varies inside, one for each of them each time.
    const ways = varies ? piece.ways : (piece.ways * piece.lengths) ** most;
    if (ways > mostWays) throw new Unsafe();
    return {
      ...piece,
      nullable: piece.nullable || least === 0,
      varies: piece.varies || varies,
      long,
      ways,
      lengths: long ? 1 : varies ? piece.lengths + most - least : (piece.lengths - 1) * most + 1,
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

/**
 * The pieces that can match what another one beside them could match too: nothing that is in neither stands between them. Two
 * long stretches may not.
 */
function overlaps(pieces: readonly Piece[]): ReadonlySet<Piece> {
  const found = new Set<Piece>();
  for (const [at, piece] of numbered(pieces)) {
    for (const later of pieces.slice(at + 1)) {
      const shares = (piece.all & later.all) !== 0n;
      if (shares && piece.long && later.long) throw new Unsafe();
      if (shares) found.add(piece).add(later);
      else if (!later.nullable) break;
    }
  }
  return found;
}

function sumOf(pieces: readonly Piece[], key: 'ways' | 'lengths'): number {
  return pieces.reduce((sum, piece) => sum + piece[key], 0);
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
