import { openLog } from '../node/open-log.ts';
import { builtFiles } from './built-files.ts';
import { withTime } from './log-line.ts';
import { type Environment, idleSettings, readSettings, settingNames, unknownSettings } from './read-settings.ts';
import { type RunningServer, startServer } from './start-server.ts';
import { stopWhenTold } from './stop-when-told.ts';

const help = `open-intake-server: takes what people ask for, and hands it to case workers.

It reads its settings from the environment:
${settingNames.map((name) => `  ${name}`).join('\n')}
OPEN_INTAKE_AGENCY has to be set; the README of @open-intake/server says what each one is.

It listens on PORT of 127.0.0.1, 8080 when there is none, and stops at SIGTERM and SIGINT.
`;

/**
 * The command `open-intake-server`: starts a server for an agency and stays until it is told to stop. Ends the process with 1
 * when it cannot start, saying why, and with 2 when it is called the wrong way.
 */
export async function runServer(args: readonly string[], environment: Environment): Promise<void> {
  if (args.length > 0) {
    const [first] = args;
    const isHelp = args.length === 1 && (first === '--help' || first === '-h');
    (isHelp ? process.stdout : process.stderr).write(isHelp ? help : `There is no “${args.join(' ')}”.\n\n${help}`);
    process.exitCode = isHelp ? 0 : 2;
    return;
  }
  const say = openLog();
  const log = (line: string) => say(withTime(line));
  await runUntilTold({ log, fail: (text) => console.error(withTime(text)) }, async () => {
    for (const name of unknownSettings(environment))
      log(`${name}: there is no such setting; look for a typing mistake`);
    const settings = readSettings(environment, { form: builtFiles.form() });
    for (const line of idleSettings(settings)) log(line);
    const server = await startServer(settings, log);
    log(`listening: ${server.url}`);
    log(`worker inbox: ${server.url}worker/`);
    for (const line of tokenLines(server)) log(line);
    return server;
  });
}

/** The token is said once, when it was made: whatever is printed stays in somebody's log. */
function tokenLines({ store }: RunningServer): readonly string[] {
  const { tokenFile, tokenIsNew, workerToken } = store;
  if (tokenFile === undefined) return ['worker token: the one in OPEN_INTAKE_WORKER_TOKEN'];
  if (!tokenIsNew) return [`worker token: in ${tokenFile}`];
  return [`worker token: ${workerToken}`, `it is not printed again; it stands in ${tokenFile}`];
}

/** How a program speaks: of what goes on, and of why it cannot start. */
export interface Voice {
  readonly log: (line: string) => void;
  readonly fail: (text: string) => void;
}

/** Runs what starts a server until the process is told to stop. A start that does not work ends the process with 1. */
export async function runUntilTold({ log, fail }: Voice, start: () => Promise<RunningServer>): Promise<void> {
  const starting = start();
  stopWhenTold(starting, log);
  try {
    await starting;
  } catch (error) {
    fail(reasonOf(error));
    process.exit(1);
  }
}

const plain = new Set(['SettingsProblem', 'FileProblem', 'FolderInUseError']);

/** In plain words and without a stack where it is the person's to mend. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return `Open Intake could not start: ${String(error)}`;
  return plain.has(error.name) ? error.message : `Open Intake could not start: ${error.message}`;
}
