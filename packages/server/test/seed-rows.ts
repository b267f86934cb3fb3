import { randomUUID } from 'node:crypto';
import type { IntakeDatabase } from '@open-intake/server';
import { sql } from 'kysely';
import { digest, envelope } from './test-intake.ts';

/** Makes the submission of a row, such as `envelope`. */
export type MakeSubmission = (row: number) => { readonly id: string; readonly form: { readonly hash: string } };

export interface SeedOptions {
  readonly rows: number;
  /** @default an empty one of the small form */
  readonly submission?: MakeSubmission;
  /** When the first came; each next one a second later. @default 2026-11-01T08:00:00Z */
  readonly from?: Date;
  /** The day on which they were judged. @default '2026-11-01' */
  readonly judgedOn?: string;
}

const step = 250;

/** Stores submissions without the way through the server, which would take minutes for thousands. Their form must be published. */
export async function seedRows(
  database: IntakeDatabase,
  {
    rows,
    submission = () => envelope(),
    from = new Date('2026-11-01T08:00:00Z'),
    judgedOn = '2026-11-01',
  }: SeedOptions,
): Promise<readonly string[]> {
  const { id: formId, version } = await database
    .selectFrom('form_versions')
    .select(['form_id as id', 'version'])
    .where('hash', '=', submission(0).form.hash)
    .executeTakeFirstOrThrow();
  const ids: string[] = [];
  for (let start = 0; start < rows; start += step) {
    const values = Array.from({ length: Math.min(step, rows - start) }, (_, n) => {
      const row = start + n;
      const sent = submission(row);
      const body = new TextEncoder().encode(JSON.stringify(sent));
      ids.push(sent.id);
      return {
        id: sent.id,
        form_hash: sent.form.hash,
        words_hash: null,
        form_id: formId,
        form_version: version,
        received_at: new Date(from.getTime() + row * 1_000),
        digest: digest(body),
        code: `row-${row}-${randomUUID().slice(0, 8)}`,
        body,
        status: 'new' as const,
        seen_at: null,
        due_at: null,
        flagged_on: judgedOn,
        sealed: false,
        receipt_signature: null,
      };
    });
    await database.insertInto('submissions').values(values).execute();
  }
  await sql`analyze submissions`.execute(database);
  return ids;
}
