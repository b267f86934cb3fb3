import { agencySchema, formDefinitionSchema, formMessagesSchema } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { languages, readFolder } from './needs-assessment.ts';

describe('the folder of the default form', () => {
  it('holds a form definition', () => {
    expect(formDefinitionSchema.safeParse(readFolder('form.json')).error?.issues ?? []).toEqual([]);
  });

  it.each(languages)('holds the words of %s', (language) => {
    expect(formMessagesSchema.safeParse(readFolder(`messages/${language}.json`)).error?.issues ?? []).toEqual([]);
  });

  it('holds an agency file', () => {
    expect(agencySchema.safeParse(readFolder('agency.example.json')).error?.issues ?? []).toEqual([]);
  });
});
