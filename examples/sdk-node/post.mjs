// @ts-check
import { defineForm } from '@open-intake/core';
import { createIntakeClient } from '@open-intake/sdk';

// The questions that this program answers. TypeScript takes the types of the answers from them.
const questions = /** @type {const} */ ([
  { id: 'who', type: 'choice', choices: ['self', 'with-help', 'for-other'] },
  { id: 'needs', type: 'choices', choices: ['food', 'home', 'work'] },
  { id: 'name', type: 'text' },
]);
const sections = /** @type {const} */ ([{ id: 'asked', questions }]);
const asked = defineForm({ format: 'open-intake/1', id: 'asked', version: '1.0.0', languages: ['en'], sections });
/** @satisfies {import('@open-intake/core').AnswersOf<typeof asked>} */
const answers = { who: 'with-help', needs: ['food', 'home'], name: 'Amina' };

const client = createIntakeClient({ endpoint: process.argv[2] ?? 'http://localhost:8080/forms/needs-assessment' });
const form = await client.form();
/** @type {import('@open-intake/core').SubmissionDraft} */
const draft = {
  format: asked.format,
  form: { id: form.id, version: form.version },
  language: 'en',
  filledBy: answers.who,
  partial: true,
  answers,
};
const receipt = await client.send(await client.freeze(draft, form));
console.log(`Received as ${receipt.code} at ${receipt.receivedAt}.`);
