import { hkdfSync } from 'node:crypto';
import { Aes128Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import * as other from 'hpke';
import { describe, expect, it } from 'vitest';
import { type AgencyKeys, agencyKeys } from '../../test/agency-keys.ts';
import vector from '../../test/hpke-vector.json' with { type: 'json' };
import { openSubmission } from './open-submission.ts';
import { pad, unpad } from './padding.ts';
import { importPrivateKey } from './private-key.ts';
import { sealSubmission } from './seal-submission.ts';

const bytes = (hex: string) => new Uint8Array(Buffer.from(hex, 'hex'));
const encoded = (text: string) => new Uint8Array(Buffer.from(text, 'base64url'));
const form = { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` };
const context = { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678', form };
const content = new TextEncoder().encode('{"answers":{"need":["food"]}}');

/** The suite of the other library, with the names that we use. */
const otherSuite = new other.CipherSuite(
  other.KEM_DHKEM_P256_HKDF_SHA256,
  other.KDF_HKDF_SHA256,
  other.AEAD_AES_256_GCM,
);
const info = new TextEncoder().encode('open-intake/seal/1');

describe('the HPKE library', () => {
  it('agrees with the vector of RFC 9180 for our KEM and KDF', async () => {
    const suite = new CipherSuite({ kem: new DhkemP256HkdfSha256(), kdf: new HkdfSha256(), aead: new Aes128Gcm() });
    const recipient = await suite.kem.deriveKeyPair(bytes(vector.ikmR));
    expect(new Uint8Array(await suite.kem.serializePublicKey(recipient.publicKey))).toEqual(bytes(vector.pkRm));
    const sender = await suite.createSenderContext({
      recipientPublicKey: recipient.publicKey,
      info: bytes(vector.info),
      ekm: bytes(vector.ikmE),
    });
    expect(new Uint8Array(sender.enc)).toEqual(bytes(vector.enc));
    expect(new Uint8Array(await sender.seal(bytes(vector.pt), bytes(vector.aad)))).toEqual(bytes(vector.ct));
  });
});

describe('another author’s library', () => {
  it.each(['intake', 'recovery'] as const)('opens what we seal, with the %s key', async (role) => {
    const agency = await agencyKeys();
    const sealed = await sealSubmission(content, agency.verified, context);
    const envelope = JSON.parse(Buffer.from(sealed).toString()) as {
      protected: string;
      iv: string;
      ciphertext: string;
      tag: string;
      recipients: { header: { kid: string; ek: string }; encrypted_key: string }[];
    };
    const { header, encrypted_key: wrapped } = envelope.recipients.find(({ header: h }) => h.kid === agency[role].kid)!;
    const aad = new TextEncoder().encode(envelope.protected);
    const privateKey = await otherSuite.DeserializePrivateKey(encoded(agency[role].d), false);
    const { x, y } = agency[role];
    const publicKey = await otherSuite.DeserializePublicKey(new Uint8Array([4, ...encoded(x), ...encoded(y)]));
    const pair = { privateKey, publicKey };
    const contentKey = await otherSuite.Open(pair, encoded(header.ek), encoded(wrapped), { info, aad });
    const key = await crypto.subtle.importKey('raw', contentKey as BufferSource, 'AES-GCM', false, ['decrypt']);
    const how = { name: 'AES-GCM', iv: encoded(envelope.iv), additionalData: aad };
    const whole = new Uint8Array([...encoded(envelope.ciphertext), ...encoded(envelope.tag)]);
    expect(unpad(new Uint8Array(await crypto.subtle.decrypt(how, key, whole)))).toEqual(content);
  });

  it('seals what we open', async () => {
    const agency = await agencyKeys();
    const contentKey = crypto.getRandomValues(new Uint8Array(32));
    expect((await openSubmission(await sealWithOther(agency, contentKey), agency.reader)).bytes).toEqual(content);
  });
});

describe('a sender who means to deceive', () => {
  it('cannot give two recipients two things to read: the header commits to one content key', async () => {
    const agency = await agencyKeys();
    const [one, two] = [new Uint8Array(32).fill(1), new Uint8Array(32).fill(2)];
    const sealed = await sealWithOther(agency, one, { [agency.recovery.kid]: two });
    const recovery = await importPrivateKey(JSON.stringify(agency.recovery));
    expect((await openSubmission(sealed, agency.reader)).bytes).toEqual(content);
    await expect(openSubmission(sealed, recovery)).rejects.toMatchObject({ code: 'bad-commitment' });
  });
});

/** An envelope made with the other library; `keys` are content keys for single recipients. */
async function sealWithOther(
  agency: AgencyKeys,
  contentKey: Uint8Array<ArrayBuffer>,
  keys: Readonly<Record<string, Uint8Array>> = {},
) {
  const ours = await sealSubmission(content, agency.verified, context);
  const envelope = JSON.parse(Buffer.from(ours).toString()) as { protected: string };
  const header = JSON.parse(Buffer.from(envelope.protected, 'base64url').toString()) as { oi: { commit: string } };
  header.oi.commit = commit(contentKey);
  const protectedHeader = Buffer.from(JSON.stringify(header)).toString('base64url');
  const aad = new TextEncoder().encode(protectedHeader);
  const text = (part: Uint8Array) => Buffer.from(part).toString('base64url');
  const recipients = await Promise.all(
    agency.verified.recipients.map(async ({ kid, jwk: { x, y } }) => {
      const to = await otherSuite.DeserializePublicKey(new Uint8Array([4, ...encoded(x), ...encoded(y)]));
      const { encapsulatedSecret, ciphertext } = await otherSuite.Seal(to, keys[kid] ?? contentKey, { info, aad });
      return { header: { alg: 'HPKE-7-KE', kid, ek: text(encapsulatedSecret) }, encrypted_key: text(ciphertext) };
    }),
  );
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const key = await crypto.subtle.importKey('raw', contentKey, 'AES-GCM', false, ['encrypt']);
  const how = { name: 'AES-GCM', iv, additionalData: aad };
  const whole = new Uint8Array(await crypto.subtle.encrypt(how, key, pad(content)));
  const [ciphertext, tag] = [text(whole.subarray(0, -16)), text(whole.subarray(-16))];
  return { protected: protectedHeader, iv: text(iv), ciphertext, tag, recipients };
}

/** The commitment, written out with Node's own HKDF. */
function commit(contentKey: Uint8Array): string {
  const bits = hkdfSync('sha256', contentKey, new Uint8Array(), 'open-intake/commit/1', 32);
  return Buffer.from(bits).toString('base64url');
}
