import { canonicalJson, checkSubmission, isSameId, readJson, strippedJson, submissionSchema } from '@open-intake/core';
import { openSubmission, SealError } from '@open-intake/sdk/seal';
import { digestOf } from '@open-intake/server';
import { Command } from 'commander';
import { readBytes } from '../form-folder/read-bytes.ts';
import { readUsableForm } from '../form-folder/read-usable-form.ts';
import { readPrivateKey } from '../keys/read-private-key.ts';
import type { Done, Io } from '../terminal/io.ts';
import { writeOut } from './write-out.ts';
import { writePrivate } from './write-private.ts';

interface OpenFlags {
  readonly key: string;
  readonly form?: string;
  readonly out?: string;
  readonly asSent?: boolean;
}

const examples = `
Examples:
  open-intake open sealed.json --key private/intake-key-1.json
  open-intake open sealed.json --key recovery.txt --form forms/food --out submission.json

The file is what the server stores, or its answer to GET /submissions/{id}.
A file is written for you alone (mode 0600). With --form the answers are checked against the form. What does not fit is told and written all the same.
Pictures come without what says where they were taken, unless you ask for them as they were sent.`;

const withoutPlaces =
  'Pictures in it are copies that do not say where they were taken; a picture that could not be made clean is left out. --as-sent gives every byte.';

/** `open-intake open`: what is in a sealed submission. */
export function openCommand(io: Io, done: Done): Command {
  return new Command('open')
    .description('open a sealed submission with a private key')
    .argument('<file>', 'the sealed submission')
    .requiredOption('--key <file>', 'the private key, or a file with the printed letters')
    .option('--form <dir>', 'the form folder, to check the answers')
    .option('--as-sent', 'leave in pictures what says where they were taken')
    .option('-o, --out <file>', 'write to a file instead of printing')
    .addHelpText('after', examples)
    .action(async (file: string, flags: OpenFlags) => done((await open(file, flags, io)) ? 0 : 1));
}

async function open(file: string, { key: keyName, form, out, asSent = false }: OpenFlags, io: Io): Promise<boolean> {
  const read = await readBytes(file);
  if (read.bytes === undefined) {
    io.tell(`${file}: this cannot be read (${read.code}).\nFix: name the file with the sealed submission.`);
    return false;
  }
  const key = await readPrivateKey(keyName, io);
  if (key === undefined) return false;
  try {
    const { bytes, header } = await openSubmission(envelopeIn(read.bytes), key);
    const warnings = await warningsFor(bytes, header, form, io);
    for (const { path, code } of warnings) io.tell(`Warning: ${path === '' ? 'the submission' : path}: ${code}.`);
    const sent = new TextDecoder().decode(bytes);
    const text = asSent ? sent : strippedJson(sent, { digest: digestOf });
    if (text !== sent) io.tell(withoutPlaces);
    return await writeOut(text, out, io, writePrivate);
  } catch (error) {
    if (!(error instanceof SealError)) throw error;
    io.tell(`${file}: this does not open (${error.code}).\nFix: see "Codes" in docs/sealing.md.`);
    return false;
  }
}

/** The envelope alone, also where it came as the server's answer to a worker. */
function envelopeIn(bytes: Uint8Array): unknown {
  const { value } = readJson(bytes);
  return typeof value === 'object' && value !== null && 'sealed' in value ? value.sealed : bytes;
}

/** Something that a worker should know of an opened submission: a code and a place in its answers. */
interface Warning {
  readonly code: string;
  readonly path: string;
}

async function warningsFor(
  bytes: Uint8Array,
  header: { readonly id: string; readonly hash: string },
  folder: string | undefined,
  io: Io,
): Promise<readonly Warning[]> {
  const parsed = submissionSchema.safeParse(readJson(bytes).value);
  if (!parsed.success) return [{ code: 'not-a-submission', path: '' }];
  const submission = parsed.data;
  const isOther = !isSameId(submission.id, header.id) || submission.form.hash !== header.hash;
  const other = isOther ? [{ code: 'other-submission', path: '' }] : [];
  const read = folder === undefined ? undefined : await readUsableForm(folder, io);
  if (read === undefined) return other;
  const hash = digestOf(canonicalJson(read.form));
  const stale = hash === submission.form.hash ? [] : [{ code: 'stale-form', path: '' }];
  return [...other, ...stale, ...checkSubmission(submission, read.form)];
}
