import type { IntakeDatabase } from '../database/open-database.ts';

/** A row before its body is read: bodies are large, so that only a few of them are in memory at once. */
export interface RowHead {
  readonly id: string;
  /** Bytes of the body. */
  readonly size: number;
}

/** How large a batch may be. */
export interface BatchSize {
  readonly rows: number;
  /** Of the bodies together. */
  readonly bytes: number;
}

const small: BatchSize = { rows: 25, bytes: 512 * 1024 };

/** Cuts rows into batches that are small by number and by the bytes of their bodies. One larger body is a batch of its own. */
export function inBatches<Head extends RowHead>(
  heads: readonly Head[],
  most: BatchSize = small,
): readonly (readonly Head[])[] {
  const batches: Head[][] = [];
  let bytes = 0;
  for (const head of heads) {
    const last = batches.at(-1);
    bytes += head.size;
    if (last && last.length < most.rows && bytes <= most.bytes) last.push(head);
    else {
      batches.push([head]);
      bytes = head.size;
    }
  }
  return batches;
}

/** The bodies of a batch, by id. A row that was deleted meanwhile has none. */
export async function bodiesOf(
  database: IntakeDatabase,
  batch: readonly RowHead[],
): Promise<ReadonlyMap<string, Uint8Array>> {
  if (batch.length === 0) return new Map();
  const ids = batch.map(({ id }) => id);
  const rows = await database.selectFrom('submissions').select(['id', 'body']).where('id', 'in', ids).execute();
  return new Map(rows.map(({ id, body }) => [id, body]));
}
