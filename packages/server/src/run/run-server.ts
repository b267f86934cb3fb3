import { builtFiles } from './built-files.ts';
import { withTime } from './log-line.ts';
import { openLog } from './open-log.ts';
import { type Environment, readSettings, settingNames, unknownSettings } from './read-settings.ts';
import { run } from './run.ts';
import type { RunningServer } from './start-server.ts';

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
  await run({
    output: { log, fail: (text) => console.error(withTime(text)) },
    settings() {
      for (const name of unknownSettings(environment))
        log(`${name}: there is no such setting; look for a typing mistake`);
      return readSettings(environment, { form: builtFiles.form() });
    },
    announce(server) {
      log(`listening: ${server.url}`);
      log(`worker inbox: ${server.url}worker/`);
      for (const line of tokenLines(server)) log(line);
    },
  });
}

/** The token is said once, when it was made: whatever is printed stays in somebody's log. */
function tokenLines({ store }: RunningServer): readonly string[] {
  const { tokenFile, tokenIsNew, workerToken } = store;
  if (tokenFile === undefined) return ['worker token: the one in OPEN_INTAKE_WORKER_TOKEN'];
  if (!tokenIsNew) return [`worker token: in ${tokenFile}`];
  return [`worker token: ${workerToken}`, `it is not printed again; it stands in ${tokenFile}`];
}
