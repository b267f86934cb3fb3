import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';

/** What a browser gets of the product, built. */
const bundles = { widget: 'packages/widget/dist/bundle', inbox: 'packages/inbox/dist/app' } as const;

/** Addresses that stand in what is built: two samples, a base that no request uses, and where the exit leads by default. */
const addresses = [
  'https://agency.example/forms/intake',
  'https://empty.invalid',
  'https://www.weather.gov/',
  // A pattern that links are checked with.
  String.raw`https:\/\/([a-z0-9]`,
];

const scriptsOf = (folder: string) =>
  readdirSync(resolve(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.js'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));

const found = (scripts: readonly string[], pattern: RegExp) => scripts.flatMap((text) => text.match(pattern) ?? []);

describe.each(Object.entries(bundles))('what a browser gets of the %s', (_, folder) => {
  const scripts = scriptsOf(folder);

  it('is there', () => expect(scripts.join('').length).toBeGreaterThan(50_000));

  it('T34 makes no code out of text', () => {
    const maker =
      /.{0,40}\b(?:eval|Function|importScripts|document\.write)\s*\(.{0,40}|.{0,40}\bnew (?:Shared)?Worker\b.{0,40}/g;
    expect(found(scripts, maker)).toEqual([]);
  });

  it('T34 loads only its own files, by names that stand there', () => {
    const calls = found(scripts, /\bimport\s*\([^)]*\)/g);
    const loads = calls.filter((call) => !/^import\s*\((["'`])\.\/[\w~./-]+\1\)$/.test(call));
    expect(loads).toEqual([]);
    expect(found(scripts, /(?<![-.\w"'`])from\s*["'`](?!\.\.?\/)[^"'`]+/g)).toEqual([]);
  });

  it('T34 T38 names no address but those', () => {
    const named = found(scripts, /\b(?:https?|wss?):(?:\\?\/){2}[^\s"'`<>)]*/g);
    expect(named.filter((address) => !addresses.some((known) => address.startsWith(known)))).toEqual([]);
  });
});
