import { Command } from 'commander';
import { diffForms } from '../diff/diff-forms.ts';
import { formatChanges } from '../diff/format-changes.ts';
import { readUsableForm } from '../form-folder/read-usable-form.ts';
import type { Done, Io } from '../terminal/io.ts';
import { painter } from '../terminal/paint.ts';

const examples = `
Examples:
  open-intake diff forms/food-2025 forms/food
  open-intake diff old/food new/food --json | jq '.changes[] | select(.for == "translators")'

Ends with 0 whether or not something changed.`;

/** `open-intake diff`: what changed between two versions of a form, for everybody it concerns. */
export function diffCommand(io: Io, done: Done): Command {
  return new Command('diff')
    .description('say what changed for clients, workers and translators')
    .argument('<old>', 'the form folder as it was')
    .argument('<new>', 'the form folder as it is')
    .option('--json', 'print the changes as JSON')
    .addHelpText('after', examples)
    .action(async (old: string, now: string, { json }: { readonly json?: boolean }) => {
      const [before, after] = [await readUsableForm(old, io), await readUsableForm(now, io)];
      if (before === undefined || after === undefined) return done(1);
      const changes = diffForms({ before, after });
      if (json === true) {
        const about = ({ folder, form }: typeof before) => ({ folder, id: form.id, version: form.version });
        io.print(JSON.stringify({ before: about(before), after: about(after), changes }, null, 2));
      } else io.print(formatChanges({ before, after }, changes, painter(io.colour)));
      return done(0);
    });
}
