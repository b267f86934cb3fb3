import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { envelope, startTestIntake, type TestIntake } from '../../../../test/server/test-intake.ts';
import { openTestPglite } from '../../../../test/server/test-pglite.ts';
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
    ['in a number to call', {}, { contactSafety: { ways: [contact], clientWill: [], times: [] } }, ''],
    ['in a reference', {}, { draftRef: 'x\ud800' }, ''],
    ['in notes', {}, { notes: { said: ['\ud800'] } }, ''],
    ['in the name of a note', {}, { notes: { '\ud800': 1 } }, ''],
  ])('%s', async (_, answers, more, pointer) => {
    const response = await intake.post(envelope(answers as Record<string, unknown>, more as Record<string, unknown>));
    expect(response.status).toBe(422);
    const { errors } = (await response.json()) as { errors: readonly unknown[] };
    expect(errors).toContainEqual({ pointer, code: 'control-character' });
  });

  it('and a whole one is', async () => {
    expect((await intake.post(envelope({ called: 'Zoë 🌻' }))).status).toBe(201);
  });
});
