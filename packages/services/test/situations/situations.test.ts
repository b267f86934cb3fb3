import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type CompiledServices, matchServices, needCodes, needsOf } from '@open-intake/services';
import { compileServices, parseOverlay } from '@open-intake/services/compile';
import { readFeed } from '@open-intake/services/read';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { allSituations } from './all-situations.ts';
import type { Situation } from './situation.ts';

const textOf = (name: string) => readFileSync(resolve(import.meta.dirname, name), 'utf8');
const feed = readFeed(textOf('feed.json'));
const { overlay } = parseOverlay(textOf('overlay.json'));

const instant = (local: string) =>
  Temporal.PlainDateTime.from(local).toZonedDateTime('America/Chicago').epochMilliseconds;

/** The file as it is made on the morning of a day, and as it comes out of the network. */
function fileOf(local: string): CompiledServices {
  const { file } = compileServices(feed.services, overlay!, instant(`${local.slice(0, 10)}T00:05`));
  return JSON.parse(JSON.stringify(file)) as CompiledServices;
}

const files = new Map<string, CompiledServices>();

function shown({ now, asks, facts }: Situation): readonly string[] {
  const day = now.slice(0, 10);
  const file = files.get(day) ?? fileOf(now);
  files.set(day, file);
  const matches = matchServices(needsOf(asks), file, { ...facts, now: instant(now) });
  return matches.map(({ service, step }) => `${service.id} ${step}`);
}

describe('the feed of the situations', () => {
  it('has forty services, and nothing wrong', () => {
    expect([feed.services.length, feed.issues]).toEqual([40, []]);
  });

  it('answers every need of the default form', () => {
    const answered = new Set(fileOf('2026-12-07T00:00').services.flatMap(({ needs }) => needs));
    expect(needCodes.filter((code) => !answered.has(code))).toEqual([]);
  });

  it('has sixty clients', () => expect(allSituations).toHaveLength(60));
});

describe('what is shown to', () => {
  it.each(allSituations.map((situation) => [situation.who, situation] as const))('%s', (_who, situation) => {
    expect(shown(situation)).toEqual(situation.expected);
  });
});
