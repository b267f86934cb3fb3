import { createPublicKey, verify } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Keyset, keysetSchema, keysetText, readJson } from '@open-intake/core';
import * as z from 'zod';
import { FileProblem } from '../agency/file-problem.ts';
import type { Sealing } from './sealing.ts';
import { receiptSigner } from './sign-receipt.ts';

const drillSchema = z.object({ at: z.iso.datetime() });

/**
 * Reads the folder `server` that `open-intake keys new` writes: `keyset.json`, and where they are there `canary.json`,
 * `receipt-key.json` and `drill.json`. The keyset has to be signed by its own root key; whether that is the agency's is for
 * the pin in the page to say.
 *
 * @throws FileProblem naming the file and what to do
 */
export async function loadSealing(folder: string): Promise<Sealing> {
  const file = join(folder, 'keyset.json');
  const keyset = await FileProblem.about(file, async () => readKeyset(await readFile(file)));
  const keyFile = join(folder, 'receipt-key.json');
  const key = await readIfThere(keyFile);
  const drill = await readIfThere(join(folder, 'drill.json'));
  return {
    keyset,
    canary: await readIfThere(join(folder, 'canary.json')),
    signReceipt: key && (await FileProblem.about(keyFile, () => Promise.resolve(key).then(parse).then(receiptSigner))),
    drilledAt: drill && drillSchema.safeParse(parse(drill)).data?.at,
  };
}

async function readIfThere(file: string): Promise<Uint8Array | undefined> {
  return readFile(file).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
}

const parse = (bytes: Uint8Array): unknown => {
  const { value, issue } = readJson(bytes);
  if (issue) throw new Error(issue.code);
  return value;
};

function readKeyset(bytes: Uint8Array): Keyset {
  const keyset = keysetSchema.safeParse(parse(bytes));
  if (!keyset.success) throw new Error('not-a-keyset');
  const { root, signature } = keyset.data;
  const key = createPublicKey({ key: root, format: 'jwk' });
  const signed = Buffer.from(keysetText(keyset.data));
  const isSigned = verify('sha256', signed, { key, dsaEncoding: 'ieee-p1363' }, Buffer.from(signature, 'base64url'));
  if (!isSigned) throw new Error('bad-signature');
  return keyset.data;
}
