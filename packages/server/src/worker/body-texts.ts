import { sql } from 'kysely';
import { restEvery } from '../background/background-work.ts';
import type { IntakeDatabase } from '../database/open-database.ts';
import { type BatchSize, inBatches, type RowHead } from '../submissions/row-batches.ts';

const bodiesAtOnce: BatchSize = { rows: 250, bytes: 4 * 1024 * 1024 };

/** The bodies of rows, a batch at a time; the next batch is on its way while one is looked at. Sealed rows have none. */
export async function* bodyTexts<Head extends RowHead>(
  database: IntakeDatabase,
  heads: readonly Head[],
): AsyncGenerator<{ readonly batch: readonly Head[]; readonly bodies: ReadonlyMap<string, string> }, void> {
  const rest = restEvery();
  const batches = inBatches(heads, bodiesAtOnce);
  const [first] = batches;
  let coming = first && textsOf(database, first);
  for (const [index, batch] of batches.entries()) {
    const bodies = (await coming) ?? new Map<string, string>();
    const next = batches[index + 1];
    coming = next && textsOf(database, next);
    // Whoever stops looking leaves it unread.
    coming?.catch(() => undefined);
    yield { batch, bodies };
    await rest();
  }
}

/** As text: half as many bytes on the way as the bytes themselves, which travel in hex. */
async function textsOf(database: IntakeDatabase, batch: readonly RowHead[]): Promise<ReadonlyMap<string, string>> {
  const ids = batch.map(({ id }) => id);
  const rows = await database
    .selectFrom('submissions')
    .select(['id', sql<string>`convert_from(body, 'UTF8')`.as('text')])
    .where('id', 'in', ids)
    .where('sealed', '=', false)
    .execute();
  return new Map(rows.map(({ id, text }) => [id, text]));
}
