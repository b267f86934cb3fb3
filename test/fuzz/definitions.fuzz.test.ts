import {
  createSession,
  evaluateForm,
  type FormDefinition,
  isFormDefinitionError,
  isMessagesError,
  parseForm,
  parseMessages,
} from '@open-intake/core';
import { lintForm } from '@open-intake/core/lint';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { fuzz } from './fuzz.ts';
import { mutated, mutations } from './mutate.ts';
import { validForm, validMessages } from './valid-form.ts';

const good = parseForm(validForm);

/** The form that was let through; undefined for one that was not. Anything else than our own kind of error is a mistake of ours. */
function parsed(input: unknown): FormDefinition | undefined {
  try {
    return parseForm(input);
  } catch (error) {
    if (isFormDefinitionError(error)) return undefined;
    throw error;
  }
}

/** What was let through can be filled. */
function fill(form: FormDefinition | undefined): void {
  if (form === undefined) return;
  const session = createSession({ form, now: () => 0, newId: () => 'id' });
  for (const id of ['needs', 'age', 'people']) {
    session.dispatch({ type: 'answer', path: `/${id}`, value: id === 'people' ? [{ share: 50 }] : ['ride'] });
  }
  evaluateForm(form, session.state.answers, { today: '2026-11-22' });
  lintForm(form);
}

function reads(input: unknown): void {
  try {
    parseMessages(input, good, 'en', { linkHosts: ['agency.example'] });
  } catch (error) {
    expect(isMessagesError(error)).toBe(true);
  }
}

const text = fc.string({ unit: 'binary', maxLength: 300 });
const jsonText = fc.json({ maxDepth: 6 });
/** JSON that somebody cut, or wrote something into. */
const brokenJson = fc
  .record({ at: fc.nat(), cut: fc.nat({ max: 20 }), put: fc.string({ unit: 'binary', maxLength: 8 }) })
  .map(({ at, cut, put }) => ({ at, cut, put }));

describe('a definition', () => {
  fuzz('definitions', 'is let through and can be filled, or is named with code and path', mutations, (changes) =>
    fill(parsed(mutated(validForm, changes))),
  );

  fuzz('definition-texts', 'of any text is never more than a problem', fc.oneof(text, jsonText), (input) =>
    fill(parsed(input)),
  );

  fuzz(
    'definition-cuts',
    'that was cut or written into is never more than a problem',
    brokenJson,
    ({ at, cut, put }) => {
      const json = JSON.stringify(validForm);
      const start = at % json.length;
      fill(parsed(json.slice(0, start) + put + json.slice(start + cut)));
    },
  );

  fuzz('definition-bytes', 'of any bytes is never more than a problem', fc.array(fc.nat({ max: 255 })), (bytes) =>
    fill(parsed(Uint8Array.from(bytes))),
  );
});

describe('the words of a form', () => {
  fuzz('messages', 'are let through, or named with code and path', mutations, (changes) =>
    reads(mutated(validMessages, changes)),
  );

  fuzz('message-texts', 'of any text are never more than a problem', fc.oneof(text, jsonText), reads);
});
