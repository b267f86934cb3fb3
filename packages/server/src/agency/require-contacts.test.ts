import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Agency, type FormDefinition, parseAgency, parseForm } from '@open-intake/core';
import { beforeAll, describe, expect, it } from 'vitest';
import { requireContacts } from './require-contacts.ts';

const folder = resolve(import.meta.dirname, '../../../needs-assessment');
let form: FormDefinition;
let agency: Agency;
beforeAll(async () => {
  form = parseForm(await readFile(resolve(folder, 'form.json')));
  agency = parseAgency(await readFile(resolve(folder, 'agency.example.json')));
});
const without = (id: string): Agency => ({ ...agency, contacts: agency.contacts.filter((one) => one.id !== id) });

describe('the contacts that a form needs', () => {
  it('are all in the example', () => {
    expect(() => requireContacts([{ form }], agency, 'agency.json')).not.toThrow();
  });

  it('are named with file, notice and what to do when one is gone', () => {
    expect(() => requireContacts([{ form }], without('988'), '/srv/agency.json')).toThrow(
      '/srv/agency.json at /contacts: add a contact with "id": "988", which the notice "talk-right-now" of the form "needs-assessment" names, or take it out of the notice (missing-contact)',
    );
  });

  it('are there in a file of before, whose contacts are a map', () => {
    const named = [...new Set(form.notices?.flatMap(({ contacts = [] }) => contacts))].filter((id) => id !== 'agency');
    expect(named.toSorted()).toEqual(['211', '911', '988', 'dv-line', 'legal-help']);
    const contacts = Object.fromEntries(named.map((id) => [id, { label: { en: id }, phone: id, languages: ['en'] }]));
    const former = parseAgency({ ...agency, contacts });
    expect(() => requireContacts([{ form }], former, 'agency.json')).not.toThrow();
  });

  it('reach people in every language on offer', () => {
    const contacts = agency.contacts.map((one) =>
      one.id === '988' ? { ...one, voice: { number: '988', languages: ['en'] }, text: undefined } : one,
    );
    expect(() => requireContacts([{ form }], { ...agency, contacts }, 'agency.json')).toThrow(
      'the notice "talk-right-now" of the form "needs-assessment" shows nobody to call in the language "es"',
    );
  });
});
