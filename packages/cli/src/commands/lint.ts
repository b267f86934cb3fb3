import { join } from 'node:path';
import { Command } from 'commander';
import { isError } from '../findings/finding.ts';
import { formatFindings } from '../findings/format-findings.ts';
import { lintFolder } from '../form-folder/lint-folder.ts';
import { readAgencyFile } from '../form-folder/read-agency-file.ts';
import { readFormFolder } from '../form-folder/read-form-folder.ts';
import type { Done, Io } from '../terminal/io.ts';
import { painter } from '../terminal/paint.ts';

const examples = `
Examples:
  open-intake lint forms/food
  open-intake lint forms/food --json | jq '.findings[].code'

An agency.json beside the form, or beside all forms, is looked over too: whether each contact that a
notice names is in it, whether its numbers can be dialled, and when each line was last checked.

Ends with 1 when there are errors. Warnings alone end with 0.`;

/** `open-intake lint`: what an author should change before a client sees the form. */
export function lintCommand(io: Io, done: Done): Command {
  return new Command('lint')
    .description('say what is wrong with a form and how to mend it')
    .argument('<form-dir>', 'the folder with form.json')
    .option('--json', 'print the findings as JSON')
    .addHelpText('after', examples)
    .action(async (folder: string, { json }: { readonly json?: boolean }) => {
      const read = await readFormFolder(folder);
      const places = [
        { folder, seen: '' },
        { folder: join(folder, '..'), seen: '../' },
      ];
      const today = new Date().toISOString().slice(0, 10);
      const findings = lintFolder(read, await readAgencyFile(places, today), today);
      const errors = findings.filter(isError).length;
      if (json === true) {
        const form = read.form === undefined ? null : { id: read.form.id, version: read.form.version };
        const warnings = findings.length - errors;
        io.print(JSON.stringify({ folder, form, errors, warnings, findings }, null, 2));
      } else io.print(formatFindings(folder, findings, painter(io.colour)));
      done(errors > 0 ? 1 : 0);
    });
}
