import type { FormDefinition, FormMessages, Submission } from '@open-intake/core';
import { expect, it } from 'vitest';
import { envelope } from '../../test/test-intake.ts';
import { publishedForm } from '../forms/published-form.ts';
import type { SubmissionFacts } from '../submissions/read-row.ts';
import { entryOf } from './submission-entry.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'desk',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'all',
      questions: [
        { id: 'needs', type: 'choices', role: 'needs', choices: ['food', 'home'] },
        { id: 'first', type: 'choice', role: 'first-need', choicesFrom: 'needs' },
        { id: 'speaks', type: 'language', role: 'language' },
        { id: 'interpreter', type: 'choice', role: 'interpreter', choices: ['yes', 'no'] },
        { id: 'kind', type: 'choice', role: 'deadline-kind', choices: ['court', 'rent'] },
        { id: 'day', type: 'date', role: 'deadline-date' },
      ],
    },
  ],
};
const es: FormMessages = {
  title: 'x',
  sections: { all: { title: 'x' } },
  questions: {
    needs: { label: '¿Qué necesita?', choices: { food: 'Comida', home: 'Vivienda' } },
    interpreter: { label: '¿Intérprete?', choices: { yes: 'Sí', no: 'No' } },
    kind: { label: '¿Qué fecha?', choices: { court: 'Corte', rent: 'Renta' } },
  },
};
const row: SubmissionFacts = {
  id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
  form_hash: 'sha256-a',
  words_hash: null,
  form_id: 'desk',
  form_version: '1.0.0',
  received_at: new Date('2026-11-30T12:00:00Z'),
  digest: '',
  code: 'K7TM-2Q91',
  status: 'new',
  seen_at: null,
  due_at: null,
  flagged_on: '2026-11-30',
  signals: '',
  sealed: false,
  receipt_signature: null,
  revision: 0,
  holder: null,
  holder_name: null,
  held_since: null,
  delete_after: null,
};
const published = publishedForm({ form, messages: { es } });
const view = { language: 'es', now: new Date('2026-11-30T13:00:00Z'), timeZone: 'UTC' };

it('says what decides as codes, with the words of the worker’s language', () => {
  const answers = {
    needs: ['food', 'home'],
    first: 'home',
    speaks: 'pl',
    interpreter: 'yes',
    kind: 'court',
    day: { year: 2026, month: 12, day: 4 },
  };
  const submission = envelope(answers, { notes: { test: true } }, form) as Submission;
  expect(entryOf(row, { submission, published }, view)).toMatchObject({
    language: 'en',
    speaks: 'pl',
    interpreter: { text: 'Sí', lang: 'es', dir: 'ltr', code: 'yes' },
    first: { text: 'Vivienda', code: 'home' },
    deadline: { what: { text: 'Corte', code: 'court' }, date: '2026-12-04' },
    notes: ['test'],
    group: 'undated',
  });
});

it('leaves out what nobody told', () => {
  const entry = entryOf(row, { submission: envelope({}, {}, form) as Submission, published }, view);
  expect(Object.keys(entry)).not.toEqual(expect.arrayContaining(['speaks']));
  expect(Object.keys(entry)).not.toEqual(expect.arrayContaining(['deadline']));
});

it('comes first where its rules cannot be worked out, and nobody is reached', () => {
  const submission = envelope({}, {}, form) as Submission;
  expect(entryOf(row, { submission, published: undefined }, view)).toMatchObject({
    urgency: 'now',
    group: 'overdue',
    contact: { start: 'wait' },
  });
});
