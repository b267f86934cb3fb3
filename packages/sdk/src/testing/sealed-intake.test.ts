import { describe, expect, it } from 'vitest';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { startIntake } from '../../test/start-intake.ts';
import { openSubmission } from '../seal/open-submission.ts';
import { createFakeKeys } from './fake-keys.ts';

const keys = await createFakeKeys();
const { intake, client } = startIntake({ keys });

describe('the fake server of an agency that seals', () => {
  it('holds an envelope that only the key opens, and signs the receipt for it', async () => {
    const sealing = client({ keyPin: keys.pin });
    const receipt = await sealing.send(await sealing.freeze(smallSubmission(), smallForm));
    const kept = intake.sealed.get(receipt.id)!;
    expect([receipt.signature?.kid, intake.stored.size]).toEqual([keys.receiptKey.kid, 0]);
    expect(new TextDecoder().decode(kept.bytes)).not.toContain('answers');
    const { bytes } = await openSubmission(kept.bytes, keys.reader);
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      id: receipt.id,
      answers: smallSubmission().answers,
    });
  });

  it('forgets envelopes too', () => {
    expect(intake.sealed.size).toBe(0);
  });
});
