/** Something about a JSON text that a parser would not say, or would fall over, and the way to it. */
export interface ScanProblem {
  readonly code: 'empty' | 'comment' | 'trailing-data' | 'too-deep' | 'duplicate-key' | 'reserved-key' | 'bad-json';
  readonly at: readonly (string | number)[];
}

interface Frame {
  /** Keys seen so far in an object; undefined in an array. */
  readonly keys: Set<string> | undefined;
  /** Where in it the scan is; undefined before the first key. */
  at: string | number | undefined;
  /** The next string is a key. */
  expectsKey: boolean;
}

const isSpace = (code: number): boolean => code === 32 || code === 10 || code === 13 || code === 9;

/**
 * Goes once through a JSON text without building anything and without recursion: depth, keys that stand twice, comments,
 * what comes after the end. Whether the rest is good JSON is left to the parser.
 */
export function scanJson(text: string, maxDepth: number): ScanProblem | undefined {
  const frames: Frame[] = [];
  let done = false;
  const stop = (code: ScanProblem['code']): ScanProblem => {
    const way = frames.flatMap((frame) => frame.at ?? []);
    return { code, at: way };
  };

  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) continue;
    if (code === 47) return stop('comment');
    if (done) return stop('trailing-data');
    const frame = frames.at(-1);
    if (code === 34) {
      const end = endOfString(text, at);
      if (end === undefined) return stop('bad-json');
      if (frame?.expectsKey === true && frame.keys !== undefined) {
        const key = keyOf(text.slice(at, end + 1));
        if (key === undefined) return stop('bad-json');
        frame.at = key;
        if (key === '__proto__') return stop('reserved-key');
        if (frame.keys.has(key)) return stop('duplicate-key');
        frame.keys.add(key);
        frame.expectsKey = false;
      }
      at = end;
      done = frames.length === 0;
    } else if (code === 123 || code === 91) {
      if (frames.length >= maxDepth) return stop('too-deep');
      const isObject = code === 123;
      frames.push({ keys: isObject ? new Set() : undefined, at: isObject ? undefined : 0, expectsKey: isObject });
    } else if (code === 125 || code === 93) {
      frames.pop();
      done = frames.length === 0;
    } else if (code === 44 && frame !== undefined) {
      if (typeof frame.at === 'number') frame.at++;
      frame.expectsKey = frame.keys !== undefined;
    } else if (frames.length === 0) {
      at = endOfWord(text, at) - 1;
      done = true;
    }
  }
  return done || frames.length > 0 ? undefined : stop('empty');
}

function endOfWord(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++;
  return end;
}

function endOfString(text: string, start: number): number | undefined {
  for (let at = start + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (code === 92) at++;
  }
  return undefined;
}

/** A key as it reads: two ways to write one key are one key. */
function keyOf(token: string): string | undefined {
  if (!token.includes('\\')) return token.slice(1, -1);
  try {
    return JSON.parse(token) as string;
  } catch {
    return undefined;
  }
}
