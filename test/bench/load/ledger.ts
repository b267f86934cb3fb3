import { createHash } from 'node:crypto';
import type { IntakeDatabase } from '@open-intake/server';
import { sql } from 'kysely';
import type { Post } from './posts.ts';

/** What was promised and is not so. All zeros is what every profile must find. */
export interface Broken {
  /** Acknowledged, and in no row. */
  readonly lost: number;
  /** Submissions that stand in more than one row, under whatever key. */
  readonly doubled: number;
  /** Answers with 200 or 201 that were no receipt of what was sent, or a receipt that no row stands behind. */
  readonly falseReceipts: number;
}

/** Remembers what a server acknowledged, and compares it with what its database holds. */
export class Ledger {
  /** The code of the receipt, by the marker of the submission. */
  readonly #codes = new Map<string, string>();
  #untrue = 0;

  /** How many submissions were acknowledged. */
  get size(): number {
    return this.#codes.size;
  }

  /** Notes a receipt: every one for the same submission has to be the same. */
  acknowledge(post: Post, receipt: string): void {
    const code = codeOf(post, receipt);
    if (code === undefined) this.#untrue += 1;
    const before = this.#codes.get(post.marker);
    if (before !== undefined && before !== code) this.#untrue += 1;
    this.#codes.set(post.marker, before ?? code ?? '');
  }

  /** Looks for everything acknowledged, by the marker in the bytes that were kept: a key could not show a double. */
  async compare(database: IntakeDatabase): Promise<Broken> {
    const found = await database
      .selectFrom('submissions')
      .select([
        sql<string | null>`substring(convert_from(body, 'UTF8') from '"draftRef":"([^"]*)"')`.as('marker'),
        sql<string[]>`array_agg(code)`.as('codes'),
      ])
      .where('form_id', '=', 'small')
      .groupBy('marker')
      .execute();
    const rows = new Map(found.map(({ marker, codes }) => [marker, codes]));
    let [lost, falseReceipts] = [0, this.#untrue];
    for (const [marker, code] of this.#codes) {
      const codes = rows.get(marker);
      if (!codes) lost += 1;
      else if (!codes.includes(code)) falseReceipts += 1;
    }
    const doubled = found.filter(({ codes }) => codes.length > 1).length;
    return { lost, doubled, falseReceipts };
  }
}

/** The code of a receipt, when it is one for exactly these bytes. */
function codeOf({ id, body }: Post, text: string): string | undefined {
  try {
    const receipt = JSON.parse(text) as Readonly<Record<string, unknown>>;
    const digest = `sha256-${createHash('sha256').update(body).digest('base64url')}`;
    if (receipt.id !== id || receipt.digest !== digest || typeof receipt.code !== 'string') return undefined;
    return receipt.code;
  } catch {
    return undefined;
  }
}
