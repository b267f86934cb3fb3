import { Argument, Command } from 'commander';
import { readUsableForm, type UsableForm } from '../form-folder/read-usable-form.ts';
import { openApiOf } from '../schema/open-api-of.ts';
import { submissionSchemaOf } from '../schema/submission-schema-of.ts';
import type { Done, Io } from '../terminal/io.ts';
import { typesFile } from '../types-file/types-file.ts';
import { writeOut } from './write-out.ts';

const asJson = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

/** Exporters by name, each with how its text is made. */
const exporters: Readonly<Record<string, (form: UsableForm) => string>> = {
  'json-schema': (form) => asJson(submissionSchemaOf(form)),
  openapi: (form) => asJson(openApiOf(form)),
  types: typesFile,
};

const examples = `
What:
  json-schema   JSON Schema (2020-12) of a submission of this form, with the values of its choices
  openapi       OpenAPI 3.1 of the server that receives it
  types         TypeScript types of its answers, with the words of the form as comments

Examples:
  open-intake export json-schema forms/food --out food.schema.json
  open-intake export openapi forms/food > openapi.json
  open-intake export types forms/food --out src/food-answers.ts`;

/** `open-intake export`: a form in the languages of other tools. */
export function exportCommand(io: Io, done: Done): Command {
  return new Command('export')
    .description('write a form as JSON Schema, OpenAPI or TypeScript types')
    .addArgument(new Argument('<what>', 'what to write').choices(Object.keys(exporters)))
    .argument('<form-dir>', 'the folder with form.json')
    .option('-o, --out <file>', 'write to a file instead of printing')
    .addHelpText('after', examples)
    .action(async (what: string, folder: string, { out }: { readonly out?: string }) => {
      const form = await readUsableForm(folder, io);
      const text = form && exporters[what]?.(form);
      done(text !== undefined && (await writeOut(text, out, io)) ? 0 : 1);
    });
}
