// @ts-check
import { defineForm } from '@open-intake/core';
import { createIntakeClient } from '@open-intake/sdk';

// The part of the agency's form that this program answers: the types of its answers come from here.
const asked = defineForm({
  format: 'open-intake/1',
  id: 'needs-assessment',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    { id: 'help', questions: [{ id: 'needs', type: 'choices', choices: ['food', 'home', 'work'] }] },
    { id: 'reach', questions: [{ id: 'name', type: 'text' }] },
  ],
});
/** @type {import('@open-intake/core').AnswersOf<typeof asked>} */
const answers = { needs: ['food', 'home'], name: 'Amina' };

const client = createIntakeClient({ endpoint: process.argv[2] ?? 'http://localhost:8080/forms/needs-assessment' });
const form = await client.form();
const { id, version } = form;
const by = /** @type {const} */ ({ language: 'en', filledBy: 'with-help', partial: true });
const frozen = await client.freeze({ format: asked.format, form: { id, version }, ...by, answers }, form);
const receipt = await client.send(frozen);
console.log(`Received as ${receipt.code} at ${receipt.receivedAt}.`);
