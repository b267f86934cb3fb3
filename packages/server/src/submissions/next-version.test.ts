import { makePacket, type Submission } from '@open-intake/core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smallForm } from '../../test/small-form.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';
import { openTestPglite } from '../../test/test-pglite.ts';
import type { IntakeDatabase } from '../database/open-database.ts';

let database: IntakeDatabase;
let intake: TestIntake;
beforeAll(async () => {
  database = await openTestPglite();
  intake = await startTestIntake({ database });
});
afterAll(() => database.destroy());

const outcome = async (more: Readonly<Record<string, unknown>>, answers: Readonly<Record<string, unknown>> = {}) => {
  const response = await intake.post(envelope(answers, more));
  if (response.ok) return response.status;
  const { errors } = (await response.json()) as { errors: readonly { readonly code: string }[] };
  return errors.map(({ code }) => code).join();
};

/** What the widget of the next minor version might say: more than this server knows, and in other shapes. */
const nextNotes = {
  pageTranslated: { from: 'en', to: 'pl' },
  test: true,
  browser: { support: 'old', missing: ['dialog', 'popover'] },
  readAloud: ['urgent', 'sleep'],
  offlineFor: 12_000,
  madeBy: null,
};

describe('a submission from the widget of the next minor version is taken', () => {
  it.each<[string, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['with notes this server knows', { notes: { pageTranslated: true, test: true } }, {}],
    ['with notes it does not know, or in another shape', { notes: nextNotes }, {}],
    ['with no notes in them', { notes: {} }, {}],
    ['filled in by a worker', { filledBy: 'worker' }, {}],
    ['with a date that is about right', {}, { court: { year: 1975, approx: true } }],
    ['with all of these', { notes: nextNotes, filledBy: 'worker' }, { court: { year: 2026, month: 3, approx: true } }],
  ])('%s', async (_, more, answers) => {
    expect(await outcome(more, answers)).toBe(201);
  });

  it('with notes of two kilobytes of UTF-8, and not one byte more', async () => {
    const room = (bytes: number) => ({ notes: { said: '…'.repeat(3) + 'x'.repeat(bytes - 9 - '{"said":""}'.length) } });
    expect([await outcome(room(2048)), await outcome(room(2049))]).toEqual([201, 'bad-notes']);
  });

  it.each([[[]], ['page translated'], [7], [null]])('but notes are an object, not %j', async (notes) => {
    expect(await outcome({ notes })).toBe('bad-notes');
  });

  it('but what is new anywhere else needs a new format', async () => {
    expect(await outcome({ mood: 'calm' })).toBe('bad-envelope');
  });

  it('and its packet says of the notes what it understands', () => {
    const submission = envelope({}, { notes: nextNotes }) as unknown as Submission;
    expect(makePacket({ submission, form: smallForm }).notes).toEqual(['test']);
  });
});
