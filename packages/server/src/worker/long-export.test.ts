import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { seedRows } from '../../test/seed-rows.ts';
import { empty, startTestDatabases } from '../../test/test-databases.ts';
import { envelope, startTestIntake, type TestIntake } from '../../test/test-intake.ts';

const { databases, stop } = await startTestDatabases();
afterAll(stop);

const rows = 1_500;
const breathe = () => new Promise((resolve) => setImmediate(resolve));

describe.each(databases)('an export of many rows, on $name', ({ database }) => {
  let intake: TestIntake;
  let ids: readonly string[];
  beforeAll(async () => {
    await empty(database);
    intake = await startTestIntake({ database });
    const submission = (row: number) => envelope({ called: `Person ${row}`, words: 'word '.repeat(200) });
    ids = await seedRows(database, { rows, submission });
  }, 120_000);

  const begin = async (query = '') => {
    const { body, status } = await intake.worker(`/submissions.csv${query}`);
    return { status, reader: (body ?? new ReadableStream<Uint8Array>()).getReader() };
  };

  it('has every row once, in the order they came', { timeout: 60_000 }, async () => {
    const [, ...lines] = (await (await intake.worker('/submissions.csv')).text()).trimEnd().split('\r\n');
    expect(lines.map((line) => line.split(',')[1])).toEqual(ids);
  });

  it('comes piece by piece, none of them large', { timeout: 60_000 }, async () => {
    const { reader } = await begin();
    const sizes: number[] = [];
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) sizes.push(piece.value.byteLength);
    expect(sizes.length).toBeGreaterThan(rows / 26);
    expect(Math.max(...sizes)).toBeLessThan(128 * 1024);
  });

  it('lets others in between two pieces', { timeout: 60_000 }, async () => {
    let finished = false;
    const whole = intake.worker('/submissions.csv').then(async (response) => {
      await response.text();
      finished = true;
    });
    let answered = 0;
    while (!finished) {
      expect((await intake.post(envelope({ called: randomUUID() }))).status).toBe(201);
      if (!finished) answered += 1;
      await breathe();
    }
    await whole;
    expect(answered).toBeGreaterThan(5);
    await database.deleteFrom('submissions').where('id', 'not in', ids).execute();
  });

  it('does not hold what arrives, or goes, meanwhile', { timeout: 60_000 }, async () => {
    const { reader } = await begin();
    let text = new TextDecoder().decode((await reader.read()).value);
    const late = envelope({ called: 'Late' });
    await intake.post(late);
    await intake.worker(`/submissions/${ids.at(-1)}`, { method: 'DELETE' });
    for (let piece = await reader.read(); !piece.done; piece = await reader.read())
      text += new TextDecoder().decode(piece.value);
    expect(text.trimEnd().split('\r\n')).toHaveLength(rows);
    expect(text).not.toContain(late.id);
  });

  it('tells whoever wants one more when several go on, until one reader goes', async () => {
    const several = await Promise.all(Array.from({ length: 4 }, () => begin()));
    expect((await begin()).status).toBe(503);
    await several[0]?.reader.cancel();
    const next = await begin();
    expect(next.status).toBe(200);
    for (const { reader } of [...several, next]) await reader.cancel();
  });
});
