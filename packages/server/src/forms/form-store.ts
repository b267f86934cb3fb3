import type { FormDefinition, FormMessages } from '@open-intake/core';
import type { IntakeDatabase } from '../database/open-database.ts';
import { type FormWithMessages, type PublishedForm, publishedForm } from './published-form.ts';

/**
 * The forms that are offered now, and every version that was ever published. A submission is judged by the version it was
 * filled in, so nobody loses answers because a form changed while they wrote.
 */
export class FormStore {
  readonly #database: IntakeDatabase;
  readonly #current: ReadonlyMap<string, PublishedForm>;
  readonly #byHash = new Map<string, PublishedForm>();

  private constructor(database: IntakeDatabase, current: readonly PublishedForm[]) {
    this.#database = database;
    this.#current = new Map(current.map((published) => [published.form.id, published]));
    for (const published of current) this.#byHash.set(published.hash, published);
  }

  /** Publishes forms: their versions are kept from now on. Newer words of a known version replace the older ones. */
  static async publish(database: IntakeDatabase, forms: readonly FormWithMessages[], now: Date): Promise<FormStore> {
    const published = forms.map(publishedForm);
    for (const { hash, form, definition, messages } of published) {
      const row = {
        hash,
        form_id: form.id,
        version: form.version,
        definition,
        messages: JSON.stringify(messages),
        published_at: now,
      };
      await database
        .insertInto('form_versions')
        .values(row)
        .onConflict((conflict) => conflict.column('hash').doUpdateSet({ messages: row.messages }))
        .execute();
    }
    return new FormStore(database, published);
  }

  /** What is offered now. */
  get all(): readonly PublishedForm[] {
    return [...this.#current.values()];
  }

  /** Whether a form of this id was ever published here. */
  async knows(id: string): Promise<boolean> {
    if (this.#current.has(id)) return true;
    const row = await this.#database
      .selectFrom('form_versions')
      .select('hash')
      .where('form_id', '=', id)
      .limit(1)
      .executeTakeFirst();
    return row !== undefined;
  }

  /** Any version that was ever published, by its hash. */
  async version(hash: string): Promise<PublishedForm | undefined> {
    const known = this.#byHash.get(hash);
    if (known) return known;
    const row = await this.#database
      .selectFrom('form_versions')
      .selectAll()
      .where('hash', '=', hash)
      .executeTakeFirst();
    if (!row) return undefined;
    const published: PublishedForm = {
      hash,
      definition: row.definition,
      form: JSON.parse(row.definition) as FormDefinition,
      messages: JSON.parse(row.messages) as Readonly<Record<string, FormMessages>>,
    };
    this.#byHash.set(hash, published);
    return published;
  }
}
