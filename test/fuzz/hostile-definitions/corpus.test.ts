import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** The classes of bad definitions that this product must stand: D1 to D66. */
const classes = Array.from({ length: 66 }, (_, at) => `D${at + 1}`);

/** Where they are held: definitions here, words beside their parser, a form that is swapped on the server. */
const elsewhere = ['packages/core/src/words/parse-messages.test.ts'];
const swapped = {
  file: 'packages/server/src/submissions/submission-handlers.test.ts',
  code: "toBe('stale-form')",
};

const root = new URL('../../../', import.meta.url);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

it('every class of bad definitions has a test', () => {
  const here = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.test.ts'));
  const files = [...here.map((file) => `test/fuzz/hostile-definitions/${file}`), ...elsewhere];
  const names = files.flatMap((file) => [...read(file).matchAll(/['`](D\d+) /g)].map(([, name]) => name));
  const held = new Set([...names, ...(read(swapped.file).includes(swapped.code) ? ['D66'] : [])]);
  expect(classes.filter((name) => !held.has(name))).toEqual([]);
});
