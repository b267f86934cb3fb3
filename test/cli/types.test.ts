import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFormFolder } from '../../packages/cli/src/form-folder/read-form-folder.ts';
import { typesFile } from '../../packages/cli/src/types-file/types-file.ts';
import { root } from '../helpers/source-files.ts';
import { folder as needsAssessment } from '../needs-assessment/needs-assessment.ts';

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
    expect(
      problems(
        'agree.ts',
        `import type { AnswersOf } from '@open-intake/core';
        import type { NeedsAssessmentAnswers } from './answers.ts';
        ${sameTypes}
        const form = ${definition} as const;
        type Ours = AnswersOf<typeof form>;
        type Different = {
          [Id in keyof Ours | keyof NeedsAssessmentAnswers]-?: Id extends keyof Ours & keyof NeedsAssessmentAnswers
            ? Same<Ours[Id], NeedsAssessmentAnswers[Id]> extends true ? never : Id
            : Id;
        }[keyof Ours | keyof NeedsAssessmentAnswers];
        export const isAny: 0 extends 1 & Ours ? true : false = false;
        export const isEmpty: [keyof Ours] extends [never] ? true : false = false;
        export const different: [Different] extends [never] ? 'none' : Different = 'none';`,
      ),
    ).toEqual([]);
  });

  it('carry the words of the form as comments', () => {
    const { questions } = JSON.parse(readFileSync(join(needsAssessment, 'messages/en.json'), 'utf8')) as {
      questions: Record<string, { label: string }>;
    };
    expect(written).toContain(questions.urgent!.label);
  });
});
