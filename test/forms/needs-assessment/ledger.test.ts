import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { completedLedger, hashOf, type Ledger, staleTexts } from './ledger.ts';
import { folder, messages, readFolder } from './needs-assessment.ts';

const file = resolve(folder, 'translations.json');
const small: Ledger = completedLedger(
  { format: 'open-intake-translations/1', source: 'en', languages: {} },
  { en: { title: 'Hello' }, es: { title: 'Hola' } },
  'Open Intake',
  '2026-11-22',
);

describe('the ledger of translations', () => {
  // `npx vitest run --project unit test/forms/needs-assessment/ledger.test.ts -u` writes what is missing. A translation that was
  // made anew loses its entry by hand first; it comes back with the hash of today's English.
  it('has an entry for each text of each language, and no other', async () => {
    const today = new Date().toISOString().slice(0, 10);
    const complete = completedLedger(readFolder('translations.json') as Ledger, messages, 'Open Intake', today);
    await expect(`${JSON.stringify(complete, null, 2)}\n`).toMatchFileSnapshot(file);
  });

  it('has no translation whose English has changed since', () => {
    expect(staleTexts(readFolder('translations.json') as Ledger, messages.en)).toEqual([]);
  });

  it('calls no translation a source', () => {
    const { languages } = readFolder('translations.json') as Ledger;
    expect(Object.values(languages.es ?? {}).filter(({ status }) => status === 'source')).toEqual([]);
  });
});

describe('a ledger', () => {
  it('finds a translation stale when its English changes', () => {
    const changed = { en: { title: 'Hello there' }, es: { title: 'Hola' } };
    expect(staleTexts(completedLedger(small, changed, 'x', '2027-01-01'), changed.en)).toEqual(['es /title']);
  });

  it('keeps who made a translation when other texts come', () => {
    const more = { en: { title: 'Hello', new: 'New' }, es: { title: 'Hola', new: 'Nuevo' } };
    expect(completedLedger(small, more, 'x', '2027-01-01').languages.es?.['/title']).toEqual(
      small.languages.es?.['/title'],
    );
  });

  it('drops a text that is gone', () => {
    expect(completedLedger(small, { en: {}, es: {} }, 'x', '2027-01-01').languages.es).toEqual({});
  });

  it('hashes UTF-8 as SHA-256 in base64url', () => {
    expect(hashOf('')).toBe('sha256-47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU');
  });
});
