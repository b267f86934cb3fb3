import { sql } from 'kysely';
import { latency, withStatus } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';
import type { Stage } from '../stage.ts';

const step = 100_000;

/** Fills the table with submissions of a small body, over a year: what they cost a new one is their place in the indexes. */
async function fill({ database }: Stage, rows: number): Promise<void> {
  for (let from = 0; from < rows; from += step) {
    await sql`
      insert into submissions (id, form_hash, form_id, form_version, received_at, digest, code, body, due_at, flagged_on, status)
      select gen_random_uuid()::text, hash, 'filler', version, now() - random() * interval '1 year', md5(random()::text),
        'row ' || n, convert_to(repeat(md5(n::text), 8), 'UTF8'), now() + random() * interval '1 week', '2026-01-01',
        case when random() < 0.9 then 'done' else 'new' end
      from generate_series(${from}::int, ${Math.min(rows, from + step) - 1}::int) as n, (select hash, version from form_versions limit 1) as form`.execute(
      database,
    );
  }
  await sql`vacuum analyze submissions`.execute(database);
  // What it would write later is written now; a user who may not ask for that measures a little more.
  await sql`checkpoint`.execute(database).catch(() => undefined);
}

/** The same load on an empty table and on a full one. */
export const bigTable: Profile = {
  name: 'big table',
  promise:
    'Everything is kept, and a full table makes nobody wait much longer (p99 within 1.3 of an empty one on a quiet machine).',
  async run(stage, { scale, pace, rows }) {
    const send = () => stage.sender.post(newPost());
    const load = () => openLoop({ rate: 50 * scale, seconds: 15 * pace, send });
    // The first seconds of a server are slower than the others.
    await load();
    const empty = await load();
    await fill(stage, rows);
    const samples = await load();
    return {
      samples,
      note: `${rows.toLocaleString('en')} rows; empty p50 ${latency(empty, 0.5)}, p99 ${latency(empty, 0.99)} ms`,
      kept: withStatus(samples, 200, 201, 503).length === samples.length,
    };
  },
};
