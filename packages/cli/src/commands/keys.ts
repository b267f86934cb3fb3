import { readFile, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { openCanary, type PrivateJwk, pinOf, SealError, sealCanary, verifyKeyset } from '@open-intake/sdk/seal';
import { Command, InvalidArgumentError } from 'commander';
import { asFile, keyFile, keyFolders, makeKeyFolders, readKeyset, writeNew } from '../keys/key-files.ts';
import { leastOverlap, type MadeKeyset, makeKeys, revokeKeys, rotateKeys } from '../keys/make-keyset.ts';
import { recoverySheet } from '../keys/printable-key.ts';
import { readPrivateKey } from '../keys/read-private-key.ts';
import type { Done, Io } from '../terminal/io.ts';
import { writePrivate } from './write-private.ts';

const examples = `
Examples:
  open-intake keys new --out keys --agency "North Side Help"
  open-intake keys rotate --out keys
  open-intake keys revoke --out keys
  open-intake keys drill --out keys --key recovery.txt

The folder "server" is for the server. The folder "private" is for people: never copy it there.
What each key is for, and what to do when one is lost, is in docs/sealing.md.`;

/** `open-intake keys`: the keys of an agency that seals. */
export function keysCommand(io: Io, done: Done): Command {
  const keys = new Command('keys').description('make, change and try the keys of an agency that seals');
  keys.addHelpText('after', examples);
  const guarded = (run: () => Promise<0 | 1>) => async () => done(await orTell(run, io));
  const sub = (name: string, description: string) =>
    new Command(name).description(description).requiredOption('--out <dir>', 'the folder of the keys');

  const made = sub('new', 'make all keys, and print the pin for the embed tag').option('--agency <name>', 'its name');
  made.action(({ out, agency }: { readonly out: string; readonly agency?: string }) =>
    guarded(() => newKeys(out, agency, io))(),
  );
  const rotated = sub('rotate', 'add a new intake key; the one before goes on for a while').option(
    '--overlap <days>',
    `days that both are in use, ${leastOverlap} or more`,
    daysOf,
    leastOverlap,
  );
  rotated.action(({ out, overlap }: { readonly out: string; readonly overlap: number }) =>
    guarded(() => rotate(out, overlap, io))(),
  );
  const revoked = sub(
    'revoke',
    'take intake keys out of use at once: one was stolen, or somebody left in anger',
  ).option('--kid <name>', 'only this one, by the "kid" in its file; all intake keys otherwise');
  revoked.action(({ out, kid }: { readonly out: string; readonly kid?: string }) =>
    guarded(() => revoke(out, kid, io))(),
  );
  const drilled = sub('drill', 'prove that the recovery key opens what is sealed now').requiredOption(
    '--key <file>',
    'the recovery key: its file, or the printed letters typed into one',
  );
  drilled.action(({ out, key }: { readonly out: string; readonly key: string }) =>
    guarded(() => drill(out, key, io))(),
  );
  for (const command of [made, rotated, revoked, drilled]) keys.addCommand(command);
  return keys;
}

async function newKeys(folder: string, agency: string | undefined, io: Io): Promise<0 | 1> {
  const now = new Date();
  const { keys, keyset, canary, pin } = await makeKeys(agency, now);
  const { server, secret } = keyFolders(folder);
  await makeKeyFolders(folder);
  await writeNew(join(secret, keyFile(keys.root, 1)), asFile(keys.root));
  await writeNew(join(secret, keyFile(keys.intake, 1)), asFile(keys.intake));
  await writeNew(join(secret, keyFile(keys.recovery, 1)), asFile(keys.recovery));
  await writeNew(
    join(secret, 'recovery-key-1.txt'),
    recoverySheet(keys.recovery, agency, now.toISOString().slice(0, 10)),
  );
  await writeNew(join(server, 'receipt-key.json'), asFile(keys.receipt));
  await writeNew(join(server, 'canary.json'), `${canary}\n`);
  await writeNew(join(server, 'keyset.json'), asFile(keyset));
  io.tell(`${secret}: root key, intake key and recovery key. Keep the root key off every server.
Print recovery-key-1.txt, lock it away, and delete both recovery files. Give intake-key-1.json to those who read.
${server}: copy this folder to the server and name it in OPEN_INTAKE_KEYS.
The pin for the embed tag, <open-intake key-pin="…">:`);
  io.print(pin);
  return 0;
}

async function rotate(folder: string, overlap: number, io: Io): Promise<0 | 1> {
  const { server } = keyFolders(folder);
  const before = await readKeyset(folder);
  if (before === undefined) return missing(join(server, 'keyset.json'), io);
  const { keyset, file } = await change(folder, (root) => rotateKeys(before, root, overlap, new Date()));
  io.tell(`Give ${file} to those who read; they keep the old key too, for what came before.
Copy ${server} to the server again, and restart it. The pin stays the same.`);
  io.print(`keyset ${keyset.seq}`);
  return 0;
}

async function revoke(folder: string, kid: string | undefined, io: Io): Promise<0 | 1> {
  const { server } = keyFolders(folder);
  const before = await readKeyset(folder);
  if (before === undefined) return missing(join(server, 'keyset.json'), io);
  const intake = before.keys.filter(({ role }) => role === 'intake').map((key) => key.kid);
  if (kid !== undefined && !intake.includes(kid)) {
    io.tell(
      `${kid}: no intake key in use has this name.\nFix: write the "kid" of its file. In use: ${intake.join(', ')}`,
    );
    return 1;
  }
  const isRevoked = (one: string) => kid === undefined || one === kid;
  const { keyset, file } = await change(folder, (root) => revokeKeys(before, root, isRevoked, new Date()));
  io.tell(`Copy ${server} to the server now, and restart it: from then on nothing is sealed to the old key, or taken that was.
Give ${file} to those who read. What came before opens with the old key still, in whosever hands it is: so keep
the envelopes from them too. The pin stays the same.`);
  io.print(`keyset ${keyset.seq}`);
  return 0;
}

/** Writes a changed keyset where it lies, with its canary, and the new intake key beside the others. */
async function change(
  folder: string,
  make: (root: PrivateJwk) => Promise<MadeKeyset & { readonly intake: PrivateJwk }>,
): Promise<{ readonly keyset: MadeKeyset['keyset']; readonly file: string }> {
  const { server, secret } = keyFolders(folder);
  const root = JSON.parse(await readFile(join(secret, 'root-key.json'), 'utf8')) as PrivateJwk;
  const { keyset, canary, intake } = await make(root);
  const file = join(secret, keyFile(intake, keyset.seq));
  await writeNew(file, asFile(intake));
  await replace(join(server, 'canary.json'), `${canary}\n`);
  await replace(join(server, 'keyset.json'), asFile(keyset));
  return { keyset, file };
}

async function drill(folder: string, keyName: string, io: Io): Promise<0 | 1> {
  const keyset = await readKeyset(folder);
  if (keyset === undefined) return missing(join(keyFolders(folder).server, 'keyset.json'), io);
  const key = await readPrivateKey(keyName, io);
  if (key === undefined) return 1;
  const now = new Date();
  const verified = await verifyKeyset(keyset, await pinOf(keyset.root), { now });
  const isRecovery = verified.recipients.some(({ kid, role }) => kid === key.kid && role === 'recovery');
  if (!isRecovery) {
    io.tell(
      `${keyName}: this is not the recovery key in use.\nFix: try the other pages you locked away, or make new keys.`,
    );
    return 1;
  }
  await openCanary(await sealCanary(verified), key);
  const at = now.toISOString();
  await replace(join(keyFolders(folder).server, 'drill.json'), asFile({ at, seq: keyset.seq, kid: key.kid }));
  io.print(`The recovery key opens what is sealed now. Written down: ${at.slice(0, 10)}.`);
  return 0;
}

/** All or nothing: a server may read the file at any time. */
async function replace(file: string, text: string): Promise<void> {
  await writePrivate(`${file}.new`, text);
  await rename(`${file}.new`, file);
}

function missing(file: string, io: Io): 1 {
  io.tell(`${file}: there is no keyset.\nFix: name the folder that "open-intake keys new" made.`);
  return 1;
}

/** Says what is in the way; a key is never written over. */
async function orTell(run: () => Promise<0 | 1>, io: Io): Promise<0 | 1> {
  try {
    return await run();
  } catch (error) {
    if (error instanceof SealError) {
      io.tell(`The keyset cannot be used: ${error.code}.\nFix: see "Codes" in docs/sealing.md.`);
      return 1;
    }
    if (!(error instanceof Error && 'code' in error && 'path' in error)) throw error;
    const why = error.code === 'EEXIST' ? 'this is there already, and keys are never written over' : String(error.code);
    io.tell(`${String(error.path)}: ${why}.\nFix: name another folder with --out.`);
    return 1;
  }
}

function daysOf(text: string): number {
  const days = Number(text);
  if (Number.isInteger(days) && days >= leastOverlap && days <= 365) return days;
  throw new InvalidArgumentError(
    `It must be a number of days from ${leastOverlap} to 365. To end a key at once: open-intake keys revoke`,
  );
}
