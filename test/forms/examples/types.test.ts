import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readFormFolder } from '../../../packages/cli/src/form-folder/read-form-folder.ts';
import { typesFile } from '../../../packages/cli/src/types-file/types-file.ts';
import { root } from '../../helpers/source-files.ts';
import { exampleForm, exampleNames, examplesFolder } from './example-forms.ts';
import { fillForm } from './made-up-person.ts';

const now = new Date('2026-11-22T15:00:00');
let place: string;
beforeAll(() => {
  place = mkdtempSync(join(root, 'node_modules/.open-intake-examples-'));
});
afterAll(() => rmSync(place, { recursive: true }));

/** The exported types of a form, and what five people answered, as a program that says it is of these types. */
async function program(name: string): Promise<string> {
  const folder = resolve(examplesFolder, name);
  const { form, messages } = await readFormFolder(folder);
  if (form === undefined) throw new Error(`${name} is no form`);
  const types = typesFile({ folder, form, messages });
  const type = /export interface (\w+Answers)/.exec(types)?.[1] ?? 'unknown';
  const given = [1, 2, 3, 4, 5].map((seed) => fillForm(exampleForm(name).form, { seed, now }).session.state.answers);
  const values = given.map((answers, at) => `export const given${at}: ${type} = ${JSON.stringify(answers)};`);
  return `${types}\n${values.join('\n')}\nexport const stranger: ${type} = { stranger: 1 };\n`;
}

it('the exported types of each form compile, fit what people answer, and take nothing else', {
  timeout: 120_000,
}, async () => {
  const files = await Promise.all(
    exampleNames.map(async (name) => {
      const file = join(place, `${name}.ts`);
      writeFileSync(file, await program(name));
      return file;
    }),
  );
  const problems = ts
    .getPreEmitDiagnostics(
      ts.createProgram(files, {
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.NodeNext,
        moduleResolution: ts.ModuleResolutionKind.NodeNext,
        lib: ['lib.es2023.d.ts'],
        types: [],
        strict: true,
        exactOptionalPropertyTypes: true,
        noEmit: true,
      }),
    )
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  expect(problems.filter((problem) => !problem.includes("'stranger' does not exist"))).toEqual([]);
  expect(problems).toHaveLength(exampleNames.length);
});
