import { createHash } from 'node:crypto';
import { canonicalJson, type Submission, submissionSchema } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { freeze } from './freeze.ts';

const newId = () => 'a0b1c2d3-e4f5-4678-9abc-def012345678';
const digestOf = (data: string | Uint8Array) => `sha256-${createHash('sha256').update(data).digest('base64url')}`;
const read = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as Submission;

describe('freezing a submission', () => {
  it('gives an envelope that the server’s schema takes', async () => {
    const { bytes } = await freeze(smallSubmission(), smallForm, newId);
    expect(submissionSchema.safeParse(read(bytes)).error).toBeUndefined();
  });

  it('gives the digest of exactly the bytes', async () => {
    const { bytes, digest } = await freeze(smallSubmission(), smallForm, newId);
    expect(digest).toBe(digestOf(bytes));
  });

  it('hashes the form, the words seen and the consents', async () => {
    const { bytes } = await freeze(smallSubmission(), smallForm, newId);
    const { form, shown, consents } = read(bytes);
    expect(form.hash).toBe(digestOf(canonicalJson(smallForm)));
    expect(shown?.need).toBe(digestOf('["en","What do you need?"]'));
    expect(consents?.[0]).toEqual({
      id: 'share',
      decision: 'ask',
      language: 'en',
      at: '2026-11-22T10:00:00Z',
      textHash: digestOf('May we share this?'),
    });
  });

  it('makes text whole: half a character becomes U+FFFD, a whole one stays', async () => {
    const name = `Zo\ud83c \u{1f33b} \udf3b`;
    const { bytes } = await freeze({ ...smallSubmission(), answers: { name } }, smallForm, newId);
    expect(read(bytes).answers).toEqual({ name: 'Zo\ufffd \u{1f33b} \ufffd' });
    expect(new TextDecoder().decode(bytes)).not.toMatch(/\\ud[89a-f]/i);
  });

  it('takes the notes along', async () => {
    const notes = { pageTranslated: true, mood: 'calm' };
    expect(read((await freeze({ ...smallSubmission(), notes }, smallForm, newId)).bytes).notes).toEqual(notes);
  });

  it('keeps the answers as they were, whatever happens to the submission meanwhile', async () => {
    const unfrozen = smallSubmission();
    const freezing = freeze(unfrozen, smallForm, newId);
    unfrozen.answers.name = 'changed';
    expect(read((await freezing).bytes).answers).toEqual(smallSubmission().answers);
  });

  it('leaves out what the submission leaves out', async () => {
    const { format, form, language, answers } = smallSubmission();
    const bare = { format, form, language, answers };
    const { bytes } = await freeze(bare, smallForm, newId);
    expect(Object.keys(read(bytes))).toEqual(['format', 'id', 'form', 'language', 'answers']);
  });

  it('does not freeze more than 256 KiB', async () => {
    const unfrozen = { ...smallSubmission(), answers: { story: 'x'.repeat(256 * 1024) } };
    await expect(freeze(unfrozen, smallForm, newId)).rejects.toMatchObject({ name: 'HeldError', code: 'too-large' });
  });

  it('does not freeze a submission of another form', async () => {
    const other = { ...smallForm, version: '2.0.0' };
    await expect(freeze(smallSubmission(), other, newId)).rejects.toBeInstanceOf(TypeError);
  });

  it.each([Array.prototype, Object.prototype])(
    'T16 freezes nothing on a page that changes what JSON is',
    async (changed) => {
      Object.defineProperty(changed, 'toJSON', { value: () => 'changed', configurable: true });
      try {
        await expect(freeze(smallSubmission(), smallForm, newId)).rejects.toThrow('a script adds toJSON');
      } finally {
        Reflect.deleteProperty(changed, 'toJSON');
      }
    },
  );
});
