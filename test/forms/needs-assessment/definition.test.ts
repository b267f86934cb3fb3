import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { agencySchema, formMessagesSchema, parseForm } from '@open-intake/core';
import { lintForm } from '@open-intake/core/lint';
import { describe, expect, it } from 'vitest';
import { folder, form, languages, messages, readFolder } from './needs-assessment.ts';

describe('the folder of the default form', () => {
  it('holds a form definition', () => {
    expect(parseForm(readFileSync(resolve(folder, 'form.json')))).toMatchObject({ id: 'needs-assessment', languages });
  });

  it('gives the lint nothing to say', () => {
    expect(lintForm(form, messages)).toEqual([]);
  });

  it.each(languages)('holds the words of %s', (language) => {
    expect(formMessagesSchema.safeParse(readFolder(`messages/${language}.json`)).error?.issues ?? []).toEqual([]);
  });

  it('holds an agency file', () => {
    expect(agencySchema.safeParse(readFolder('agency.example.json')).error?.issues ?? []).toEqual([]);
  });
});
