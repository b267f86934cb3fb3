import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  isAgencyFileError,
  isFormDefinitionError,
  isMessagesError,
  parseAgency,
  parseForm,
  parseMessages,
} from '@open-intake/core';
import { lintForm } from '@open-intake/core/lint';
import { describe } from 'vitest';
import { root } from '../helpers/source-files.ts';
import { fuzzTexts } from './fuzz-texts.ts';
import { bytesOfText } from './mutate-text.ts';
import { validForm, validMessages } from './valid-form.ts';

const agency = readFileSync(resolve(root, 'packages/needs-assessment/agency.example.json'), 'utf8');
const form = parseForm(validForm);

/** Lets pass what is turned away with an error of ours. */
function orNamed(isOurs: (error: unknown) => boolean, work: () => void): void {
  try {
    work();
  } catch (error) {
    if (!isOurs(error)) throw error;
  }
}

describe('a file of an agency', () => {
  fuzzTexts('form-files', 'is a form, or is named with code and path', {
    seeds: [JSON.stringify(validForm)],
    check: (text) => orNamed(isFormDefinitionError, () => void lintForm(parseForm(bytesOfText(text)))),
  });

  fuzzTexts('words-files', 'has the words of a form, or is named with code and path', {
    seeds: [JSON.stringify(validMessages)],
    check: (text) =>
      orNamed(isMessagesError, () => void parseMessages(bytesOfText(text), form, 'en', { linkHosts: [] })),
  });

  fuzzTexts('agency-files', 'tells about the agency, or is named with code and path', {
    seeds: [JSON.stringify(JSON.parse(agency))],
    check: (text) => orNamed(isAgencyFileError, () => void parseAgency(bytesOfText(text))),
  });
});
