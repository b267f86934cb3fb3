import {
  type Consent,
  canonicalJson,
  type FormDefinition,
  type Submission,
  type UnfrozenSubmission,
} from '@open-intake/core';
import { HeldError } from '../errors/held-error.ts';
import { digestText, sha256, toDigest } from '../submission/digest.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';

const mostBytes = 256 * 1024;
const formHashes = new WeakMap<FormDefinition, Promise<string>>();

function hashForm(form: FormDefinition): Promise<string> {
  const known = formHashes.get(form);
  if (known !== undefined) return known;
  const hash = digestText(canonicalJson(form));
  formHashes.set(form, hash);
  return hash;
}

async function hashShown(shown: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const hashed = Object.entries(shown).map(async ([id, text]) => [id, await digestText(text)] as const);
  return Object.fromEntries(await Promise.all(hashed));
}

async function hashConsent({
  text,
  ...consent
}: NonNullable<UnfrozenSubmission['consents']>[number]): Promise<Consent> {
  return { ...consent, textHash: await digestText(text) };
}

/** Half a character, as an emoji that was cut in two, is no text: U+FFFD stands for it, as browsers do. `toWellFormed` is not in all of ours. */
function wholeCharacters(value: unknown): unknown {
  return typeof value === 'string' ? value.replace(/\p{Surrogate}/gu, '\ufffd') : value;
}

/**
 * Turns a submission into bytes: mints the id, hashes the form (RFC 8785), the words seen and the consents, serialises once.
 * A submission changed afterwards does not change them. Throws a `HeldError` (`too-large`) above 256 KiB, a `TypeError` when the
 * submission is of another form or the page changes what JSON is, and an `IntakeError` (`no-web-crypto`) on an insecure page.
 */
export async function freeze(
  unfrozen: UnfrozenSubmission,
  form: FormDefinition,
  newId: () => string,
): Promise<FrozenSubmission> {
  if (unfrozen.form.id !== form.id || unfrozen.form.version !== form.version) {
    throw new TypeError('freeze: the submission is of another form or version than the form given.');
  }
  // Some old libraries do: lists would go out as texts, and sealed ones would be found out only by whoever opens them.
  if ('toJSON' in [] || 'toJSON' in {}) throw new TypeError('freeze: a script adds toJSON to lists or objects.');
  const {
    format,
    language,
    filledBy,
    partial,
    contactSafety,
    answers,
    skipped,
    consents,
    shown,
    textLanguage,
    notes,
    draftRef,
  } = structuredClone(unfrozen);
  const submission: Submission = {
    format,
    id: newId(),
    form: { id: form.id, version: form.version, hash: await hashForm(form) },
    language,
    filledBy,
    partial,
    contactSafety,
    answers,
    skipped,
    consents: consents && (await Promise.all(consents.map(hashConsent))),
    shown: shown && (await hashShown(shown)),
    textLanguage,
    notes,
    draftRef,
  };
  const bytes = new TextEncoder().encode(JSON.stringify(submission, (_, value: unknown) => wholeCharacters(value)));
  if (bytes.length > mostBytes) throw new HeldError({ code: 'too-large', call: 'freeze', attempts: 0 });
  return { id: submission.id, bytes, digest: toDigest(await sha256(bytes)), form: submission.form };
}
