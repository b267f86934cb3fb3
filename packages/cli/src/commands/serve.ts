import { Command, InvalidArgumentError } from 'commander';
import { isError } from '../findings/finding.ts';
import { wordsOf } from '../findings/issue-words.ts';
import { folderProblem } from '../form-folder/read-bytes.ts';
import { readPreviewFiles } from '../serve/preview-files.ts';
import type { ServedForm } from '../serve/served-forms.ts';
import { type Preview, startPreview } from '../serve/start-preview.ts';
import { count } from '../terminal/count.ts';
import type { Done, Io } from '../terminal/io.ts';
import { previewFolder } from './own-package.ts';

interface ServeFlags {
  readonly forms: string;
  readonly port?: number;
}

const examples = `
Examples:
  open-intake serve --forms forms          every folder in "forms" that holds a form.json
  open-intake serve --forms forms/food     one form
  open-intake serve --port 3000            the folder you are in, on port 3000

The page shows each form in each of its languages, what to change, and what was submitted.
It reloads when you save a file. An agency.json beside a form, or beside all of them, is used.
It can be reached from this machine only. What is submitted is gone when you stop it.`;

/** `open-intake serve`: forms as clients and workers see them, while their author writes. */
export function serveCommand(io: Io, done: Done): Command {
  return new Command('serve')
    .description('look at forms in the browser while you write them')
    .option('--forms <dir>', 'a form folder, or a folder of form folders', '.')
    .option('--port <number>', 'the port (default: the first free one from 8090)', portOf)
    .addHelpText('after', examples)
    .action(async ({ forms: folder, port }: ServeFlags) => {
      const preview = await start(folder, port, io);
      if (preview === undefined) return done(1);
      if (preview.forms.length === 0)
        io.tell(
          `${folder}: there is no form yet. Fix: make a folder with a form.json in it; it will show up by itself.`,
        );
      for (const form of preview.forms) io.print(lineOf(form));
      io.print(`preview: ${preview.url}`);
      await untilStopped();
      await preview.stop();
      return done(0);
    });
}

async function start(folder: string, port: number | undefined, io: Io): Promise<Preview | undefined> {
  const problem = wordsOf((await folderProblem(folder)) ?? '');
  if (problem !== undefined) {
    io.tell(`${folder}: ${problem.sentence}\nFix: ${problem.fix}`);
    return undefined;
  }
  const files = await readPreviewFiles(previewFolder());
  if (files === undefined) {
    io.tell(`${previewFolder()}: the page of the preview is not built.\nFix: run "npm run build" in the repository.`);
    return undefined;
  }
  io.tell('Starting. This takes a few seconds.');
  const onChange = (forms: readonly ServedForm[]) => io.tell(`Read again: ${count(forms.length, 'form')}.`);
  const onTrouble = (error: unknown) =>
    io.tell(
      `${folder}: the change could not be read (${error instanceof Error ? error.message : 'unknown'}).\nFix: save the file again, or start anew.`,
    );
  try {
    return await startPreview({ folder, port: port ?? 8090, exactly: port !== undefined, files, onChange, onTrouble });
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error && error.syscall === 'listen')) throw error;
    io.tell(`Port ${port ?? 8090} cannot be used.\nFix: name another one with --port, or 0 for any.`);
    return undefined;
  }
}

function lineOf({ name, form, findings }: ServedForm): string {
  const errors = findings.filter(isError).length;
  const found = `${count(errors, 'error')}, ${count(findings.length - errors, 'warning')}`;
  return form === undefined
    ? `form: ${name} (cannot be shown yet: ${found})`
    : `form: ${name} ${form.version} in ${form.languages.join(', ')} (${found})`;
}

function portOf(text: string): number {
  const port = Number(text);
  if (text.trim() !== '' && Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new InvalidArgumentError('It must be a number from 0 to 65535.');
}

/** Waits until somebody stops this process: Ctrl-C, or a polite end. */
function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    const stop = () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      stopped();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
