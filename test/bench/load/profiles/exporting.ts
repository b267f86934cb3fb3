import { randomUUID } from 'node:crypto';
import { canonicalJson, type FormDefinition } from '@open-intake/core';
import { type MakeSubmission, seedRows } from '../../../../packages/server/test/seed-rows.ts';
import { digest, envelope } from '../../../../packages/server/test/test-intake.ts';
import { frozen } from '../../../forms/needs-assessment/frozen.ts';
import { generatedPerson } from '../../../forms/needs-assessment/generated-person.ts';
import { form as defaultForm } from '../../../forms/needs-assessment/needs-assessment.ts';
import { visit } from '../../../forms/needs-assessment/visit.ts';
import { acknowledged } from '../figures.ts';
import { openLoop } from '../open-loop.ts';
import { newPost } from '../posts.ts';
import type { Profile } from '../profile.ts';
import type { Stage } from '../stage.ts';

/** Invented people who filled in the default form, where the server has it; else the small one. */
async function people({ database }: Stage): Promise<MakeSubmission> {
  const hash = digest(canonicalJson(defaultForm satisfies FormDefinition));
  const known = await database.selectFrom('form_versions').select('hash').where('hash', '=', hash).execute();
  if (known.length === 0) return (row) => envelope({ called: `Person ${row}` }, { draftRef: randomUUID() });
  const drafts = Array.from({ length: 200 }, (_, seed) => frozen(visit(generatedPerson(defaultForm, seed)).draft));
  return (row) => {
    const submission = drafts[row % drafts.length]!;
    return { ...submission, id: randomUUID(), form: { ...submission.form, hash } };
  };
}

/** Reads an export to its end; how long its first byte and all of it took, in milliseconds, and how many rows came. */
async function exportAll({ url, workerToken }: Stage) {
  const headers = { Authorization: `Bearer ${workerToken}` };
  const started = performance.now();
  const response = await fetch(new URL('submissions.csv', url), { headers });
  const reader = response.body!.getReader();
  let firstByte: number | undefined;
  let rows = -1;
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    firstByte ??= performance.now() - started;
    // No cell of these people ends a line.
    for (const byte of piece.value) if (byte === 0x0a) rows += 1;
  }
  const promised = Number(response.headers.get('Submission-Count'));
  return { firstByte: Math.round(firstByte ?? 0), whole: performance.now() - started, rows, promised };
}

/** How long the list takes, in milliseconds. */
async function firstList({ url, workerToken }: Stage): Promise<number> {
  const started = performance.now();
  await (await fetch(new URL('submissions', url), { headers: { Authorization: `Bearer ${workerToken}` } })).text();
  return Math.round(performance.now() - started);
}

/** A worker who opens the list of the day, and then takes everything home, while people send. */
export const exporting: Profile = {
  name: 'exporting',
  promise: 'The file is whole, and everybody who sends meanwhile is served.',
  async run(stage, { scale, pace, rows }) {
    const [before, seconds] = [stage.memory ?? 0, 30 * pace];
    await seedRows(stage.database, { rows: Math.min(rows, 10_000), submission: await people(stage) });
    const list = await firstList(stage);
    let most = stage.memory ?? 0;
    const watch = setInterval(() => (most = Math.max(most, stage.memory ?? 0)), 100);
    const file = exportAll(stage);
    const samples = await openLoop({ rate: 20 * scale, seconds, send: () => stage.sender.post(newPost()) });
    const { firstByte, whole, rows: came, promised } = await file;
    clearInterval(watch);
    return {
      samples,
      note:
        `${came.toLocaleString('en')} rows in ${(whole / 1_000).toFixed(1)} s, first byte ${firstByte} ms; ` +
        `first list of the day ${list} ms; memory ${before} → ${most} MB at most`,
      kept: came === promised && acknowledged(samples).length === samples.length,
    };
  },
};
