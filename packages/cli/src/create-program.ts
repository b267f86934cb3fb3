import { Command } from 'commander';
import { diffCommand } from './commands/diff.ts';
import { exportCommand } from './commands/export.ts';
import { keysCommand } from './commands/keys.ts';
import { lintCommand } from './commands/lint.ts';
import { openCommand } from './commands/open.ts';
import { ownVersion } from './commands/own-package.ts';
import { serveCommand } from './commands/serve.ts';
import { servicesCommand } from './commands/services.ts';
import type { Done, Io } from './terminal/io.ts';

const examples = `
Examples:
  open-intake serve --forms forms            look at every form in the folder "forms"
  open-intake lint forms/food                what to change before a client sees it
  open-intake export types forms/food        TypeScript types of the answers
  open-intake diff old/food new/food         what changed, in plain sentences
  open-intake keys new --out keys            keys, so that only the agency can read
  open-intake open sealed.json --key key.json   what is in a sealed submission
  open-intake services check services.csv    what to mend in a table of services

A form folder holds form.json and messages/<language>.json.`;

/** The whole command line. It throws a `CommanderError` instead of ending the process. */
export function createProgram(io: Io, done: Done): Command {
  const program = new Command('open-intake')
    .description('Preview, check, export and compare forms of Open Intake.')
    .version(ownVersion(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run it with --help to see examples.')
    .addHelpText('after', examples);
  program.configureOutput({
    writeOut: (text) => io.print(text.trimEnd()),
    writeErr: (text) => io.tell(text.trimEnd()),
    outputError: (text, write) => write(text.replace(/^error: (.)/, (_all, first: string) => first.toUpperCase())),
  });
  const commands = [
    serveCommand,
    lintCommand,
    exportCommand,
    diffCommand,
    keysCommand,
    openCommand,
    servicesCommand,
  ].map((make) => make(io, done));
  for (const command of commands) program.addCommand(command.copyInheritedSettings(program));
  const inner = commands.flatMap((command) => command.commands);
  for (const command of inner) command.copyInheritedSettings(program);
  for (const command of [program, ...commands, ...inner]) command.exitOverride();
  return program;
}
