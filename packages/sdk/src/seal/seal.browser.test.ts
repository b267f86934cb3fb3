import { expect } from 'chai';
import { openSubmission } from './open-submission.ts';
import { importPrivateKey } from './private-key.ts';
import { sealSubmission } from './seal-submission.ts';
import { newPrivateJwk, publicHalf, signKeyset } from './sign-keyset.ts';
import { pinOf } from './thumbprint.ts';
import { verifyKeyset } from './verify-keyset.ts';

const now = new Date('2026-11-22T12:00:00Z');
const context = {
  id: 'a0b1c2d3-e4f5-4678-9abc-def012345678',
  form: { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` },
};

async function agency() {
  const [root, intake, recovery] = await Promise.all([
    newPrivateJwk('root'),
    newPrivateJwk('intake'),
    newPrivateJwk('recovery'),
  ]);
  const from = '2026-11-01T00:00:00Z';
  const unsigned = {
    format: 'open-intake-keyset/1' as const,
    seq: 1,
    issued: from,
    expires: '2027-11-01T00:00:00Z',
    keys: [
      { kid: intake.kid, role: 'intake' as const, jwk: publicHalf(intake), from },
      { kid: recovery.kid, role: 'recovery' as const, jwk: publicHalf(recovery), from },
    ],
  };
  const verified = await verifyKeyset(await signKeyset(unsigned, root), await pinOf(root), { now });
  return { intake, recovery, verified };
}

describe('sealing in this browser', () => {
  it('opens with each of the keys, byte for byte', async () => {
    const { intake, recovery, verified } = await agency();
    const content = crypto.getRandomValues(new Uint8Array(50_000));
    const sealed = await sealSubmission(content, verified, context);
    for (const jwk of [intake, recovery]) {
      const { bytes } = await openSubmission(sealed, await importPrivateKey(JSON.stringify(jwk)), { id: context.id });
      expect(bytes).to.deep.equal(content);
    }
  });

  it('takes a key as PKCS#8 in PEM, and lets nobody read it out', async () => {
    const { intake, verified } = await agency();
    const { kty, crv, x, y, d } = intake;
    const curve = { name: 'ECDH', namedCurve: 'P-256' };
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y, d }, curve, true, ['deriveBits']);
    const der = new Uint8Array(await crypto.subtle.exportKey('pkcs8', key));
    const pem = `-----BEGIN PRIVATE KEY-----\n${btoa(String.fromCharCode(...der))}\n-----END PRIVATE KEY-----\n`;
    const imported = await importPrivateKey(pem);
    expect(imported.pair.privateKey.extractable).to.equal(false);
    const sealed = await sealSubmission(new Uint8Array([1, 2]), verified, context);
    expect((await openSubmission(sealed, imported)).bytes).to.deep.equal(new Uint8Array([1, 2]));
  });
});
