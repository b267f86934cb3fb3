import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

const contact = { way: 'call', to: '312 \udc00', messageOk: true, nameOk: true, othersSee: false };

describe('half a character is not taken', () => {
  it.each<[string, object, object, string]>([
    ['in a text', { called: 'Zo\ud83c' }, {}, '/called'],
    ['in a long text', { words: '\udf3b' }, {}, '/words'],
    ['the wrong way round', { words: '\udf3b\ud83c' }, {}, '/words'],
    [
      'in a number to call',
      {},
      { contactSafety: { ways: [contact], clientWill: [], times: [] } },
      '/contactSafety/ways/0/to',
    ],
    ['in a reference', {}, { draftRef: 'x\ud800' }, '/draftRef'],
    ['in notes', {}, { notes: { said: ['\ud800'] } }, '/notes/said/0'],
    ['in the name of a note', {}, { notes: { '\ud800': 1 } }, '/notes'],
    ['nor NUL in notes', {}, { notes: { x: '\0' } }, '/notes/x'],
    ['nor NUL in the name of a note', {}, { notes: { '\0': 1 } }, '/notes'],
    ['nor NUL in a reference', {}, { draftRef: '\0' }, '/draftRef'],
    ['nor NUL in a text', { called: 'a\0' }, {}, '/called'],
    [
      'nor NUL in a number to call',
      {},
      { contactSafety: { ways: [{ ...contact, to: '\0' }], clientWill: [], times: [] } },
      '/contactSafety/ways/0/to',
    ],
  ])('%s', async (_, answers, more, pointer) => {
    const response = await intake.post(envelope(answers as Record<string, unknown>, more as Record<string, unknown>));
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: readonly unknown[] };
    expect(errors).toContainEqual({ pointer, code: 'control-character' });
  });

  it.each([
    [{ evil: 1 }, '/evil', 'bad-envelope'],
    [{ 'what I said': 1 }, '', 'bad-envelope'],
    [
      { contactSafety: { ways: [{ way: 'call', to: '1', evil: 1 }], clientWill: [], times: [] } },
      '/contactSafety/ways/0/evil',
      'bad-contactSafety',
    ],
  ])('nor a member that is none, which is named: %j', async (more, pointer, code) => {
    const response = await intake.post(envelope({}, more));
    expect(response.status).toBe(422);
    expect(await response.json()).toMatchObject({ errors: [{ pointer, code }] });
  });

  it('and a whole one is', async () => {
    expect((await intake.post(envelope({ called: 'Zoë 🌻' }))).status).toBe(201);
  });
});
