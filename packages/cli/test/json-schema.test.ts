import { everyQuestion, parseForm } from '@open-intake/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { generatedPerson } from '../../../test/forms/needs-assessment/generated-person.ts';
import { folder, form } from '../../../test/forms/needs-assessment/needs-assessment.ts';
import { visit } from '../../../test/forms/needs-assessment/visit.ts';
import { arbitraryAnswer, arbitraryQuestion } from '../../../test/helpers/generated/arbitrary-question.ts';
import { typesInRows } from '../../../test/helpers/generated/generated-types.ts';
import { smallForm, smallMessages } from '../../server/test/small-form.ts';
import { envelope } from '../../server/test/test-intake.ts';
import { readFormFolder } from '../src/form-folder/read-form-folder.ts';
import type { UsableForm } from '../src/form-folder/read-usable-form.ts';
import { openApiOf } from '../src/schema/open-api-of.ts';
import { submissionSchemaOf } from '../src/schema/submission-schema-of.ts';
import { without } from '../src/schema/without.ts';

/** What a validator that knows nothing of us says. */
const validator = (usable: UsableForm) => {
  const schema = z.fromJSONSchema(submissionSchemaOf(usable) as Parameters<typeof z.fromJSONSchema>[0]);
  return (value: unknown) => schema.safeParse(value).success;
};
const small: UsableForm = { folder: 'small', form: smallForm, messages: smallMessages };
const accepts = validator(small);
const answers = (given: Readonly<Record<string, unknown>>) => accepts(envelope(given));

describe('the JSON Schema of a submission', () => {
  it.each([
    [{ sleep: 'shelter' }, true],
    [{ sleep: 'palace' }, false],
    [{ urgent: ['food', 'sleep'] }, true],
    [{ urgent: ['gold'] }, false],
    [{ hungry: true }, true],
    [{ hungry: 'yes' }, false],
    [{ household: [{ age: 4 }] }, true],
    [{ household: [{ age: 'four' }] }, false],
    [{ household: [{ shoe: 4 }] }, false],
    [{ household: [{}, {}, {}, {}] }, false],
    [{ stranger: 1 }, false],
    [{ seen: 'alone' }, false],
  ])('answers %j: %s', (given, isRight) => {
    expect(answers(given)).toBe(isRight);
  });

  it('takes a submission of this form and version only', () => {
    const other = { ...smallForm, version: '1.0.1' };
    expect([accepts(envelope({})), accepts(envelope({}, {}, parseForm(other)))]).toEqual([true, false]);
  });

  it('knows which places can be skipped', () => {
    const skipped = (place: string) => accepts(envelope({}, { skipped: { [place]: 'not-now' } }));
    expect([skipped('/sleep'), skipped('/household/2/age'), skipped('/seen'), skipped('/nowhere')]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('takes "other" with words only where it is offered', () => {
    const withOther = structuredClone(smallForm);
    const [sleep] = [...everyQuestion(withOther)].flatMap(({ question }) =>
      question.id === 'sleep' ? [question] : [],
    );
    Object.assign(sleep!, { choices: ['own', { value: 'else', other: true }] });
    const takes = validator({ ...small, form: withOther });
    const said = (value: string) => takes(envelope({ sleep: { value, text: 'a boat' } }, {}, withOther));
    expect([said('else'), said('own')]).toEqual([true, false]);
  });

  it('takes every answer of every type that core takes', () => {
    const answered = arbitraryQuestion('q', { types: typesInRows }).chain((question) =>
      fc.tuple(fc.constant(question), arbitraryAnswer(question)),
    );
    fc.assert(
      fc.property(answered, ([question, answer]) => {
        const one = parseForm({
          ...smallForm,
          sections: [{ id: 'all', questions: [question] }],
          flags: [],
          notices: [],
        });
        expect(validator({ ...small, form: one })(envelope({ q: answer }, {}, one))).toBe(true);
      }),
    );
  });

  it('takes what generated people send with the default form', async () => {
    const { messages } = await readFormFolder(folder);
    const takes = validator({ folder, form, messages });
    for (let seed = 1; seed <= 20; seed++) {
      const draft = without(visit(generatedPerson(form, seed)).draft, 'shown', 'consents', 'form');
      expect(takes({ ...envelope({}, {}, form), ...draft })).toBe(true);
    }
  });
});

describe('the OpenAPI document of a form', () => {
  const document = openApiOf(small) as {
    readonly openapi: string;
    readonly paths: Readonly<Record<string, { readonly get?: { readonly parameters: readonly unknown[] } }>>;
    readonly components: { readonly schemas: Readonly<Record<string, unknown>> };
  };

  it('holds the submission of this form', () => {
    expect(document.components.schemas.Submission).toEqual(without(submissionSchemaOf(small), '$schema'));
  });

  it('names the form and its languages where the path asks for them', () => {
    expect(document.paths['/forms/{form}/messages/{language}']?.get?.parameters).toEqual([
      expect.objectContaining({ name: 'form', schema: { type: 'string', const: 'small' } }),
      expect.objectContaining({ name: 'language', schema: { type: 'string', enum: ['en', 'es'] } }),
    ]);
  });

  it('refers to nothing that is not in it', () => {
    const named = [...JSON.stringify(document).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(
      (match) => match[1]!,
    );
    expect(named.filter((name) => !Object.hasOwn(document.components.schemas, name))).toEqual([]);
  });
});
