import type { SealedSubmission } from '@open-intake/core';
import { fromBase64Url, toBase64Url } from '../../src/seal/base64url.ts';
import { openSubmission } from '../../src/seal/open-submission.ts';
import { type ProtocolCase, refusalOf } from './protocol-case.ts';
import { sealedFixture } from './sealed-fixture.ts';

type Change = (text: string) => SealedSubmission;

function flip(text: string, bit: number): string {
  const bytes = fromBase64Url(text);
  bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
  return toBase64Url(bytes);
}

/** Each part of the envelope, and the envelope with another in its place. */
function partsOf(sealed: SealedSubmission, kid: string): Readonly<Record<string, readonly [string, Change]>> {
  const mine = sealed.recipients.find(({ header }) => header.kid === kid);
  if (mine === undefined) throw new RangeError('The fixture is not sealed to this key.');
  const with_ = (recipient: typeof mine): SealedSubmission => ({
    ...sealed,
    recipients: sealed.recipients.map((value) => (value === mine ? recipient : value)),
  });
  return {
    header: [sealed.protected, (text) => ({ ...sealed, protected: text })],
    iv: [sealed.iv, (text) => ({ ...sealed, iv: text })],
    ciphertext: [sealed.ciphertext, (text) => ({ ...sealed, ciphertext: text })],
    tag: [sealed.tag, (text) => ({ ...sealed, tag: text })],
    ek: [mine.header.ek, (text) => with_({ ...mine, header: { ...mine.header, ek: text } })],
    'wrapped key': [mine.encrypted_key, (text) => with_({ ...mine, encrypted_key: text })],
  };
}

/** Opens it with every `step`th bit of a part flipped. Gives the bits after which it was not turned away by us. */
async function survivors(part: string, step: number): Promise<readonly string[]> {
  const { agency, sealed } = await sealedFixture();
  const [text, change] = partsOf(sealed, agency.reader.kid)[part] ?? ['', () => sealed];
  const { length } = fromBase64Url(text);
  const left: string[] = [];
  for (let bit = 0; bit < length * 8; bit += step) {
    const code = await refusalOf(() => openSubmission(change(flip(text, bit)), agency.reader), 'opened');
    if (typeof code !== 'string' || !/^[a-z]+-[a-z-]+$|^changed$/.test(code)) left.push(`bit ${bit}: ${String(code)}`);
  }
  return length === 0 ? ['nothing to flip'] : left;
}

/**
 * R14: no bit of any part can be another. `step`: how many bits further the next one is, and seven times that in the ciphertext,
 * which AES-GCM guards as a whole.
 */
export function bitFlipCases(step: number): readonly ProtocolCase[] {
  return ['header', 'iv', 'ciphertext', 'tag', 'ek', 'wrapped key'].map((part) => ({
    row: 'R14',
    name: `an envelope with one bit of its ${part} flipped, bit after bit`,
    expected: [],
    outcome: () => survivors(part, part === 'ciphertext' ? step * 7 : step),
  }));
}
