import { type Keyset, keysetText } from '@open-intake/core';
import {
  importPrivateKey,
  openSubmission,
  type PrivateKey,
  SealError,
  sealSubmission,
  signText,
  verifyKeyset,
} from '@open-intake/sdk/seal';
import { beforeAll, describe, expect } from 'vitest';
import { fuzzTexts } from './fuzz-texts.ts';
import { bytesOfText } from './mutate-text.ts';
import { sealedExample } from './sealed-example.ts';

const { envelope, keyset, content, root, intake, pin } = sealedExample;
const now = new Date('2026-11-22T12:00:00Z');

let key: PrivateKey;
beforeAll(async () => {
  key = await importPrivateKey(JSON.stringify(intake));
});

/** What came of the work; undefined when it was turned away for a reason of ours. Anything else is a mistake of ours. */
async function orRefused<Value>(work: () => Promise<Value>): Promise<Value | undefined> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SealError) return undefined;
    throw error;
  }
}

/** The value of a text, or the text where it is no JSON. */
function valueIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return text;
  }
}

async function opens(text: string): Promise<void> {
  for (const sealed of [bytesOfText(text), valueIn(text)]) {
    const opened = await orRefused(() => openSubmission(sealed, key, { id: content.id, form: 'small' }));
    if (opened) expect(JSON.parse(new TextDecoder().decode(opened.bytes))).toEqual(content);
  }
}

/** What nobody can write down in one way, such as half a letter, nobody can sign. */
async function signed(unsigned: Keyset): Promise<string> {
  try {
    return await signText({ ...root }, keysetText(unsigned));
  } catch (error) {
    if (error instanceof TypeError) return '';
    throw error;
  }
}

/** As it came, and signed by the agency after all: who signs may make mistakes. */
async function isTrusted(text: string): Promise<void> {
  const value = valueIn(text);
  await orRefused(() => verifyKeyset(value, pin, { now }));
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
  const unsigned = { ...value, root: keyset.root } as unknown as Keyset;
  const signature = await signed(unsigned);
  const trusted = await orRefused(() => verifyKeyset({ ...unsigned, signature }, pin, { now }));
  if (!trusted) return;
  expect(trusted.recipients.map(({ role }) => role)).toContain('recovery');
  const bytes = new Uint8Array([1, 2, 3]);
  const sealed = await sealSubmission(bytes, trusted, { id: content.id, form: content.form });
  const mine = trusted.recipients.some(({ kid }) => kid === key.kid);
  if (mine) expect((await openSubmission(sealed, key)).bytes).toEqual(bytes);
}

describe('what is sealed', () => {
  fuzzTexts('envelopes', 'opens to what was sealed, or is turned away with a code', {
    seeds: [JSON.stringify(envelope)],
    check: opens,
  });

  fuzzTexts('keysets', 'is sealed to keys that open it, or to none', {
    seeds: [JSON.stringify(keyset)],
    check: isTrusted,
  });

  fuzzTexts('private-keys', 'is opened by a key, or the file is none', {
    seeds: [JSON.stringify(intake), '-----BEGIN PRIVATE KEY-----\nMEECAQAw\n-----END PRIVATE KEY-----\n'],
    check: (text) => orRefused(() => importPrivateKey(text)),
  });
});
