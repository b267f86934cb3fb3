import { noticeContactIssues } from '@open-intake/core';
import { expect, it } from 'vitest';
import { agency } from '../needs-assessment/needs-assessment.ts';
import { exampleForm, exampleNames } from './example-forms.ts';

it.each(exampleNames)('the notices of %s all reach somebody of the example of an agency, in each language', (name) => {
  const { form } = exampleForm(name);
  const issues = noticeContactIssues(form, { ...agency, languages: [...form.languages] });
  expect(issues.filter(({ code }) => code !== 'contact-lacks-language')).toEqual([]);
});
