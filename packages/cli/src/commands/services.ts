import { relative } from 'node:path';
import { compileServices } from '@open-intake/services/compile';
import { Command } from 'commander';
import { type Finding, isError } from '../findings/finding.ts';
import { formatFindings } from '../findings/format-findings.ts';
import { approvalFindings, folderOf, readOverlayFile, readServiceFile } from '../services/service-files.ts';
import { count } from '../terminal/count.ts';
import type { Done, Io } from '../terminal/io.ts';
import { painter } from '../terminal/paint.ts';
import { writeOut } from './write-out.ts';

const examples = `
Examples:
  open-intake services check services.csv
  open-intake services check https://api.example.org/hsds --overlay overlay.json
  open-intake services compile services.csv --overlay overlay.json --out services.json

A feed is an Open Referral HSDS 3 file (JSON), the address of its API, or a table (CSV) of your own.
The overlay says which services staff approved, who and when. Nothing else is compiled.
Compile every day: the file knows the openings of 14 days. docs/services.md goes from a table to cards.`;

interface CheckFlags {
  readonly overlay?: string;
  readonly json?: boolean;
}

interface CompileFlags {
  readonly overlay: string;
  readonly out?: string;
}

/** `open-intake services`: what an agency shows of the services around it. */
export function servicesCommand(io: Io, done: Done): Command {
  const services = new Command('services').description('check and compile the services that clients are shown');
  services.addHelpText('after', examples);
  services
    .command('check')
    .description('say what is wrong with a feed, a table or an overlay')
    .argument('<feed>', 'an Open Referral file, the address of its API, or a CSV table')
    .option('--overlay <file>', 'look over what staff approved, too')
    .option('--json', 'print the findings as JSON')
    .action(async (feed: string, flags: CheckFlags) => done((await check(feed, flags, io)) ? 0 : 1));
  services
    .command('compile')
    .description('write the file that the browser gets, of what staff approved')
    .argument('<feed>', 'an Open Referral file, the address of its API, or a CSV table')
    .requiredOption('--overlay <file>', 'what staff approved, and know better')
    .option('-o, --out <file>', 'write to a file instead of printing')
    .action(async (feed: string, flags: CompileFlags) => done((await compile(feed, flags, io)) ? 0 : 1));
  return services;
}

/** How many findings are printed: a dirty feed has thousands. */
const mostPrinted = 200;

async function check(feed: string, { overlay: file, json = false }: CheckFlags, io: Io): Promise<boolean> {
  const folder = folderOf(feed);
  const read = await readServiceFile(feed);
  const overlay = file === undefined ? undefined : await readOverlayFile(file, folder);
  const approved =
    file === undefined || overlay === undefined
      ? []
      : approvalFindings(relative(folder, file), read, overlay, Date.now());
  const findings = [...read.findings, ...(overlay?.findings ?? []), ...approved];
  const errors = findings.filter(isError).length;
  if (json) {
    const warnings = findings.length - errors;
    io.print(JSON.stringify({ feed, services: read.services.length, errors, warnings, findings }, null, 2));
  } else {
    io.print(shown(findings.length === 0 ? feed : folder, findings, io));
    io.print(`${count(read.services.length, 'service')} in ${feed}.`);
  }
  return errors === 0;
}

/** Errors first, so that none is among those that are not printed. */
function shown(folder: string, findings: readonly Finding[], io: Io): string {
  const ordered = [...findings.filter(isError), ...findings.filter((finding) => !isError(finding))];
  const text = formatFindings(folder, ordered.slice(0, mostPrinted), painter(io.colour));
  const more = findings.length - mostPrinted;
  return more > 0 ? `${text}\nAnd ${count(more, 'more', 'more')}: --json prints them all.` : text;
}

async function compile(feed: string, { overlay: file, out }: CompileFlags, io: Io): Promise<boolean> {
  const folder = folderOf(feed);
  const [read, { overlay, findings }] = await Promise.all([readServiceFile(feed), readOverlayFile(file, folder)]);
  const errors = [...read.findings, ...findings].filter(isError);
  if (errors.length > 0 || overlay === undefined) {
    io.tell(shown(folder, errors, io));
    io.tell('Nothing was written.');
    return false;
  }
  const compiled = compileServices(read.services, overlay, Date.now());
  if (!(await writeOut(`${JSON.stringify(compiled.file)}\n`, out, io))) return false;
  const [all, shownOnes] = [count(read.services.length, 'service'), compiled.file.services.length];
  io.tell(`${shownOnes} of ${all} approved, with the openings of 14 days.`);
  const warnings = read.findings.length + compiled.issues.length;
  if (warnings > 0) io.tell(`${count(warnings, 'warning')}: open-intake services check ${feed} --overlay ${file}`);
  return true;
}
