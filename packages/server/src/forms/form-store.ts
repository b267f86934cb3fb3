import { type FormDefinition, type FormMessages, type Submission, wordsRead } from '@open-intake/core';
import type { IntakeDatabase } from '../database/open-database.ts';
import { digestOf } from '../http/digest.ts';
import { type FormWithMessages, type PublishedForm, publishedForm } from './published-form.ts';

/** One edition of a form's words: all languages, as they were published together. */
export interface WordsEdition {
  /** `sha256-` + base64url of the words as they are stored. */
  readonly hash: string;
  readonly messages: Readonly<Record<string, FormMessages>>;
}

/**
 * The forms that are offered now, and every version that was ever published. A submission is judged by the version it was
 * filled in, so nobody loses answers because a form changed while they wrote; and it is read with the words of its day.
 */
export class FormStore {
  readonly #database: IntakeDatabase;
  readonly #current: ReadonlyMap<string, PublishedForm>;
  readonly #byHash = new Map<string, FormDefinition>();
  readonly #editions = new Map<string, WordsEdition>();
  readonly #versions = new Map<string, PublishedForm>();

  private constructor(database: IntakeDatabase, current: readonly PublishedForm[]) {
    this.#database = database;
    this.#current = new Map(current.map((published) => [published.form.id, published]));
    for (const published of current) this.#byHash.set(published.hash, published.form);
  }

  /** Publishes forms: their versions, and each edition of their words, are kept from now on. */
  static async publish(database: IntakeDatabase, forms: readonly FormWithMessages[], now: Date): Promise<FormStore> {
    const published = forms.map(publishedForm);
    for (const { hash, form, definition, messages } of published) {
      await database
        .insertInto('form_versions')
        .values({ hash, form_id: form.id, version: form.version, definition, published_at: now })
        .onConflict((conflict) => conflict.doNothing())
        .execute();
      const words = JSON.stringify(messages);
      await database
        .insertInto('form_words')
        .values({ form_hash: hash, hash: digestOf(words), messages: words, published_at: now })
        .onConflict((conflict) => conflict.columns(['form_hash', 'hash']).doUpdateSet({ published_at: now }))
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

  /**
   * Any version that was ever published, by its hash.
   *
   * @param wordsHash the edition of its words; languages that came later are added to it. @default the newest
   */
  async version(hash: string, wordsHash?: string | null): Promise<PublishedForm | undefined> {
    const key = `${hash} ${wordsHash ?? ''}`;
    const known = this.#versions.get(key);
    if (known) return known;
    const form = await this.#formOf(hash);
    if (form === undefined) return undefined;
    const newest = await this.#words(hash);
    const read = wordsHash ? await this.#words(hash, wordsHash) : undefined;
    const published = publishedForm({ form, messages: { ...newest?.messages, ...read?.messages } });
    this.#versions.set(key, published);
    return published;
  }

  /** The hash of the edition of words that a person read. */
  async wordsRead(hash: string, submission: Submission): Promise<string | null> {
    const form = await this.#formOf(hash);
    const [newest, ...older] = await this.editions(hash);
    if (form === undefined || newest === undefined) return null;
    return (await wordsRead(form, submission, [newest, ...older], digestOf)).hash;
  }

  /** Every edition of the words of a version, the newest first. */
  async editions(hash: string): Promise<readonly WordsEdition[]> {
    const rows = await this.#database
      .selectFrom('form_words')
      .select('hash')
      .where('form_hash', '=', hash)
      .orderBy('published_at', 'desc')
      .execute();
    const editions = await Promise.all(rows.map((row) => this.#words(hash, row.hash)));
    return editions.filter((edition) => edition !== undefined);
  }

  async #formOf(hash: string): Promise<FormDefinition | undefined> {
    const known = this.#byHash.get(hash);
    if (known) return known;
    const row = await this.#database
      .selectFrom('form_versions')
      .select('definition')
      .where('hash', '=', hash)
      .executeTakeFirst();
    if (!row) return undefined;
    const form = JSON.parse(row.definition) as FormDefinition;
    this.#byHash.set(hash, form);
    return form;
  }

  /** An edition of the words of a version; the newest without a hash. */
  async #words(formHash: string, hash?: string): Promise<WordsEdition | undefined> {
    const known = hash === undefined ? undefined : this.#editions.get(`${formHash} ${hash}`);
    if (known) return known;
    let query = this.#database.selectFrom('form_words').select(['hash', 'messages']).where('form_hash', '=', formHash);
    if (hash !== undefined) query = query.where('hash', '=', hash);
    const row = await query.orderBy('published_at', 'desc').limit(1).executeTakeFirst();
    if (!row) return undefined;
    const edition = { hash: row.hash, messages: JSON.parse(row.messages) as Readonly<Record<string, FormMessages>> };
    this.#editions.set(`${formHash} ${edition.hash}`, edition);
    return edition;
  }
}
