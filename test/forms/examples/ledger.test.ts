import { resolve } from 'node:path';
import type { FormMessages } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { completedLedger, type Ledger, staleTexts } from '../needs-assessment/ledger.ts';
import { exampleForm, exampleNames, examplesFolder, readExample } from './example-forms.ts';

/** Names of countries are those of Unicode (`make-lists.mjs`): nobody translated them here. */
function written({ lists = {}, ...words }: FormMessages): FormMessages {
  const others = Object.entries(lists).filter(([id]) => id !== 'countries');
  return others.length === 0 ? words : { ...words, lists: Object.fromEntries(others) };
}

function read(name: string): Ledger {
  try {
    return readExample(`${name}/translations.json`) as Ledger;
  } catch {
    return { format: 'open-intake-translations/1', source: 'en', languages: {} };
  }
}

describe.each(exampleNames)('the ledger of %s', (name) => {
  const all = Object.entries(exampleForm(name).messages).map(([tag, words]) => [tag, written(words)] as const);
  const messages = Object.fromEntries(all);

  // `npx vitest run --project unit test/forms/examples/ledger.test.ts -u` writes what is missing. A translation that was made
  // anew loses its entry by hand first; it comes back with the hash of today's English.
  it('has an entry for each text of each language, and no other', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const complete = completedLedger(read(name), messages, 'Open Intake', today);
    const file = resolve(examplesFolder, name, 'translations.json');
    await expect(`${JSON.stringify(complete, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('has no translation whose English has changed since, and calls none a source', () => {
    const ledger = read(name);
    expect(staleTexts(ledger, messages.en)).toEqual([]);
    const others = Object.entries(ledger.languages).filter(([tag]) => tag !== 'en');
    expect(others.flatMap(([, entries]) => Object.values(entries)).filter(({ status }) => status === 'source')).toEqual(
      [],
    );
  });
});
