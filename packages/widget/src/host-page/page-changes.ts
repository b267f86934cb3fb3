/** A built-in of the browser that a script of the page changed. The form needs it as browsers have it. */
export interface PageChange {
  /** As the page's developer knows it: `Array.prototype.entries`. */
  readonly name: string;
  readonly fix: string;
}

const elsewhere = 'Keep the script that does so off this page, or have it leave what browsers have.';
const letters = ['a', 'b'];

/** Of what old libraries replace: what it must give here. */
const works: Readonly<Record<string, () => boolean>> = {
  'Array.prototype.entries': () => [...letters.entries()].some(([at, letter]) => at === 1 && letter === 'b'),
  'Array.from': () => Array.from({ length: 2 }, (_, at) => at)[1] === 1 && Array.from(new Set(letters))[1] === 'b',
  'Array.prototype.map': () => letters.map((letter, at) => `${at}${letter}`).join('') === '0a1b',
  'Array.prototype.filter': () => letters.filter((letter) => letter === 'b').length === 1,
  'Array.prototype.find': () => letters.find((letter) => letter === 'b') === 'b',
  'Array.prototype.some': () => letters.some((letter) => letter === 'b') && !letters.some((letter) => letter === 'c'),
  'Array.prototype.every': () => letters.every((letter) => letter !== 'c') && !letters.every((each) => each === 'a'),
  'Array.prototype.includes': () => letters.includes('b') && !letters.includes('c'),
  'Array.prototype.flatMap': () => letters.flatMap((letter) => [letter, letter]).length === 4,
  'Array.prototype.reduce': () => letters.reduce((all, letter) => all + letter, '') === 'ab',
  'Object.keys': () => Object.keys({ a: 1 }).join('') === 'a',
  'Object.values': () => Object.values({ a: 1 })[0] === 1,
  'Object.entries': () => Object.entries({ a: 1 })[0]?.[1] === 1,
  'Object.fromEntries': () => Object.fromEntries([['a', 1]]).a === 1,
  'String.prototype.startsWith': () => 'ab'.startsWith('b', 1) && !'ab'.startsWith('b'),
  'String.prototype.endsWith': () => 'ab'.endsWith('b') && !'ab'.endsWith('a'),
  'String.prototype.replaceAll': () => 'aba'.replaceAll('a', 'c') === 'cbc',
  'Function.prototype.bind': () => ((...all: readonly number[]) => all.length).bind(null, 1)(2) === 2,
  'JSON.stringify': () => JSON.stringify({ id: 'a', list: ['b', 1] }) === '{"id":"a","list":["b",1]}',
  'JSON.parse': () => (JSON.parse('{"id":["a"]}') as { id: readonly string[] }).id[0] === 'a',
  structuredClone: () => structuredClone({ list: [...letters] }).list[1] === 'b',
  TextEncoder: () => new TextEncoder().encode('é').length === 2,
};

/** Whether answers could not be sent as they are: a list or an object is another once it is written down. */
export function changesJson(): boolean {
  return 'toJSON' in [] || 'toJSON' in {};
}

/** Built-ins that this page changed. Each is judged by what it does: a polyfill that does the same is no change. */
export function pageChanges(): readonly PageChange[] {
  const changes: PageChange[] = [];
  for (const kind of [Array, Object, String, Number, Boolean] as const) {
    if (!Object.hasOwn(kind.prototype, 'toJSON')) continue;
    const name = `${kind.name}.prototype.toJSON`;
    changes.push({ name, fix: `Delete it once the script that sets it has run: browsers write JSON without it.` });
  }
  const added: string[] = [];
  for (const name in {}) if (name !== 'toJSON') added.push(name);
  for (const name of added)
    changes.push({
      name: `Object.prototype.${name}`,
      fix: 'Set it by `Object.defineProperty`, so that it is not enumerable.',
    });
  for (const name in works) {
    const isRight = Object.hasOwn(works, name) ? works[name] : undefined;
    if (isRight !== undefined && !holds(isRight)) changes.push({ name, fix: elsewhere });
  }
  return changes;
}

function holds(isRight: () => boolean): boolean {
  try {
    return isRight();
  } catch {
    return false;
  }
}
