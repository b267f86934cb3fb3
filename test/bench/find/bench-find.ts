import { randomUUID } from 'node:crypto';
import { canonicalJson } from '@open-intake/core';
import { openPostgres } from '@open-intake/server';
import { seedRows } from '../../../packages/server/test/seed-rows.ts';
import { digest, startTestIntake, type TestIntake } from '../../../packages/server/test/test-intake.ts';
import { frozen } from '../../forms/needs-assessment/frozen.ts';
import { generatedPerson } from '../../forms/needs-assessment/generated-person.ts';
import { form, messages } from '../../forms/needs-assessment/needs-assessment.ts';
import { visit } from '../../forms/needs-assessment/visit.ts';
import { startPostgres } from '../../helpers/postgres.ts';

export interface BenchFindOptions {
  readonly rows: number;
  readonly rounds: number;
}

/** The longest that a search may take, in milliseconds. */
const promised = 1_000;
/** How many invented people there are; each stands in many rows, under another name and number. */
const people = 40;

/** Times searches among many submissions of the default form, from the request to the whole answer. True where all keep what is promised. */
export async function benchFind({ rows, rounds }: BenchFindOptions): Promise<boolean> {
  const server = await startPostgres();
  if (!server) return false;
  const database = await openPostgres(await server.newDatabase(), 8);
  const now = () => new Date('2026-11-22T15:00:00Z');
  const intake = await startTestIntake({ database, forms: [{ form, messages }], now });
  const submission = submissions();
  const ids = await seedRows(database, { rows, submission, judgedOn: '2026-11-22' });
  const bytes = ids.map((_, row) => JSON.stringify(submission(row)).length).slice(0, people);
  const middle = ids[Math.floor(rows / 2)] ?? '';
  const code = 'B7TM-2Q91';
  await database.updateTable('submissions').set({ code }).where('id', '=', middle).execute();
  console.log(`${rows} submissions of the default form, ${Math.round(sum(bytes) / bytes.length)} bytes each (mean)`);

  const row = Math.floor(rows / 2);
  const searches: Readonly<Record<string, object>> = {
    'a code': { text: 'b7tm 2q9i' },
    'a name that one has': { text: nameOf(row) },
    'a number that one has': { text: phoneOf(row) },
    'a name that nobody has': { text: 'zzyzx' },
    'a need, in words': { text: 'food' },
    'a language and a need': { speaks: 'pl', need: 'home' },
    'a day that nobody has': { text: '2031-01-01' },
  };
  let kept = true;
  for (const [name, body] of Object.entries(searches)) {
    const times: number[] = [];
    let said = '';
    for (let round = 0; round < rounds; round += 1) {
      const started = performance.now();
      const { found, searched } = await searchAll(intake, body);
      times.push(performance.now() - started);
      said = `${found} found, ${searched} looked at`;
    }
    times.sort((a, b) => a - b);
    const [least, median, most] = [times[0], times[Math.floor(times.length / 2)], times.at(-1)].map((time) =>
      Math.round(time ?? 0),
    );
    kept &&= (median ?? 0) <= promised;
    console.log(`${name.padEnd(24)} ${String(median).padStart(5)} ms (${least}–${most})  ${said}`);
  }
  kept &&= await timeSimilar(intake, ids, rounds);
  await database.destroy();
  await server.stop();
  return kept;
}

/** What may be of the same person as one of them. */
async function timeSimilar(intake: TestIntake, ids: readonly string[], rounds: number): Promise<boolean> {
  const times: number[] = [];
  let said = '';
  for (let round = 0; round < rounds; round += 1) {
    const started = performance.now();
    const response = await intake.worker(`/submissions/${ids[round] ?? ''}/similar`);
    const { submissions, compared } = (await response.json()) as { submissions: unknown[]; compared: number };
    times.push(performance.now() - started);
    said = `${submissions.length} similar, ${compared} compared`;
  }
  times.sort((a, b) => a - b);
  const median = Math.round(times[Math.floor(times.length / 2)] ?? 0);
  console.log(`${'of the same person'.padEnd(24)} ${String(median).padStart(5)} ms  ${said}`);
  return median <= promised;
}

/** One page of what is found. */
async function searchAll(intake: TestIntake, body: object): Promise<{ found: number; searched: number }> {
  const response = await intake.worker('/submissions/find?language=en', {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
  const { submissions, searched } = (await response.json()) as { submissions: unknown[]; searched: number };
  return { found: submissions.length, searched };
}

const nameOf = (row: number) => `Person${row}x Nuñez`;
const phoneOf = (row: number) => `(312) ${String(1_000_000 + row).replace(/(\d{3})(\d{4})/, '$1-$2')}`;

/** Invented submissions by their row: the people go round, names and numbers do not. */
function submissions() {
  const hash = digest(canonicalJson(form));
  const drafts = Array.from({ length: people }, (_, seed) => frozen(visit(generatedPerson(form, seed)).draft));
  return (row: number) => {
    const draft = drafts[row % people] ?? frozen(visit({}).draft);
    const { ways = [], ...contact } = draft.contactSafety ?? { clientWill: [], times: [] };
    return {
      ...draft,
      id: randomUUID() as string,
      form: { ...draft.form, hash },
      answers: { ...draft.answers, name: nameOf(row) },
      contactSafety: { ...contact, ways: ways.map((way) => ({ ...way, to: phoneOf(row) })) },
    };
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);
