import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseForm } from '@open-intake/core';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { folder as needsAssessment } from '../../../test/forms/needs-assessment/needs-assessment.ts';
import { root } from '../../../test/helpers/source-files.ts';
import { readFormFolder } from '../src/form-folder/read-form-folder.ts';
import { typesFile } from '../src/types-file/types-file.ts';

/** In the repository, so that imports of our packages resolve. */
let place: string;
let written: string;
beforeAll(async () => {
  place = mkdtempSync(join(root, 'node_modules/.open-intake-types-'));
  const { form, messages } = await readFormFolder(needsAssessment);
  written = typesFile({ folder: needsAssessment, form: form!, messages });
  writeFileSync(join(place, 'answers.ts'), written);
});
afterAll(() => rmSync(place, { recursive: true }));

/** What the compiler says about a file beside the written one. */
function problems(name: string, text: string): readonly string[] {
  const file = join(place, name);
  writeFileSync(file, text);
  const program = ts.createProgram([file], {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    lib: ['lib.es2023.d.ts'],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noEmit: true,
    skipLibCheck: true,
    allowImportingTsExtensions: true,
    customConditions: ['open-intake-source'],
  });
  return ts
    .getPreEmitDiagnostics(program)
    .filter((found) => found.file?.fileName.startsWith(place) === true)
    .map((found) => ts.flattenDiagnosticMessageText(found.messageText, '\n'));
}

/** Whether two types are the same but for `readonly` and the spelling of "may be absent". */
const sameTypes = `
type Plain<T> = T extends readonly (infer Item)[]
  ? readonly Plain<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Plain<Exclude<T[Key], undefined>> }
    : T;
type Fits<A, B> = [A] extends [B] ? true : false;
type Same<A, B> = Fits<Plain<A>, Plain<B>> extends true ? Fits<Plain<B>, Plain<A>> : false;
`;

/** A program that compiles where the written types are those that core infers from the definition. */
const agreement = (
  definition: string,
  name: string,
  file: string,
) => `import type { AnswersOf } from '@open-intake/core';
  import type { ${name} as Written } from '${file}';
  ${sameTypes}
  const form = ${definition} as const;
  type Ours = AnswersOf<typeof form>;
  type Different = {
    [Id in keyof Ours | keyof Written]-?: Id extends keyof Ours & keyof Written
      ? Same<Ours[Id], Written[Id]> extends true ? never : Id
      : Id;
  }[keyof Ours | keyof Written];
  export const isAny: 0 extends 1 & Ours ? true : false = false;
  export const isEmpty: [keyof Ours] extends [never] ? true : false = false;
  export const different: [Different] extends [never] ? 'none' : Different = 'none';`;

describe('the types of the default form', { timeout: 120_000 }, () => {
  it('compile by themselves', () => {
    expect(written).not.toMatch(/^import /m);
    expect(
      problems(
        'use.ts',
        `import type { NeedsAssessmentAnswers } from './answers.ts';
        export const answers: NeedsAssessmentAnswers = { urgent: ['food'], household: { children: [{ 'child-age': 4 }] } };`,
      ),
    ).toEqual([]);
  });

  it.each([
    ["{ urgent: ['gold'] }", /'"gold"' is not assignable/],
    ['{ urgent: "food" }', /not assignable/],
    ['{ stranger: 1 }', /'stranger' does not exist/],
    ['{ household: { adults: "two" } }', /'string' is not assignable to type 'number'/],
  ])('do not take %s', (answers, problem) => {
    const found = problems(
      'wrong.ts',
      `import type { NeedsAssessmentAnswers } from './answers.ts';
      export const answers: NeedsAssessmentAnswers = ${answers};`,
    );
    expect(found).toEqual([expect.stringMatching(problem)]);
  });

  it('agree with AnswersOf, question by question', () => {
    const definition = readFileSync(join(needsAssessment, 'form.json'), 'utf8').trim();
    expect(problems('agree.ts', agreement(definition, 'NeedsAssessmentAnswers', './answers.ts'))).toEqual([]);
  });

  it('carry the words of the form as comments', () => {
    const { questions } = JSON.parse(readFileSync(join(needsAssessment, 'messages/en.json'), 'utf8')) as {
      questions: Record<string, { label: string }>;
    };
    expect(written).toContain(questions.urgent!.label);
  });
});

it('agree with AnswersOf in questions of the rarer types', { timeout: 120_000 }, () => {
  const questions = [
    { id: 'rent', type: 'money', currencies: ['USD', 'MXN'] },
    { id: 'home', type: 'address' },
    { id: 'abroad', type: 'address', parts: ['city', 'country'], noFixedAddress: false },
    { id: 'pain', type: 'scale' },
    { id: 'order', type: 'ranking', choices: ['food', { value: 'other', other: true }] },
    { id: 'papers', type: 'file', max: 2 },
    { id: 'sign', type: 'signature' },
    { id: 'name', type: 'signature', ways: ['typed'] },
  ];
  const form = { format: 'open-intake/1', id: 'rare', version: '1.0.0', languages: ['en'] };
  const definition = { ...form, sections: [{ id: 'all', questions }] };
  writeFileSync(join(place, 'rare.ts'), typesFile({ folder: 'rare', form: parseForm(definition), messages: {} }));
  expect(problems('agree-rare.ts', agreement(JSON.stringify(definition), 'RareAnswers', './rare.ts'))).toEqual([]);
});
