import { CommanderError } from 'commander';
import { createProgram } from './create-program.ts';
import { type Io, processIo } from './terminal/io.ts';

/**
 * Runs the command line and answers its exit code: 0 for done, 1 for something that must be changed first, 2 for a command
 * that was not understood.
 *
 * @example
 * process.exitCode = await main(process.argv.slice(2));
 */
export async function main(args: readonly string[], io: Io = processIo()): Promise<number> {
  let code = 0;
  const program = createProgram(io, (result) => {
    code = result;
  });
  try {
    await program.parseAsync(args.length === 0 ? ['--help'] : args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
}
