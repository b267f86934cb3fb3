import { createPrivateKey, sign } from 'node:crypto';
import { Webhook } from 'standardwebhooks';

/** The PKCS #8 prefix of the 32 bytes of an Ed25519 key (RFC 8410). */
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/**
 * The headers of a webhook by Standard Webhooks: `v1` (HMAC-SHA256) for a secret that begins with `whsec_`, `v1a` (Ed25519) for
 * `whsk_`; one signature a secret.
 */
export function webhookHeaders(
  secrets: readonly string[],
  id: string,
  at: Date,
  body: string,
): Readonly<Record<string, string>> {
  const seconds = Math.floor(at.getTime() / 1000);
  const signed = secrets.map((secret) =>
    secret.startsWith('whsk_')
      ? signAsymmetric(secret, `${id}.${seconds}.${body}`)
      : new Webhook(secret).sign(id, at, body),
  );
  return { 'webhook-id': id, 'webhook-timestamp': String(seconds), 'webhook-signature': signed.join(' ') };
}

function signAsymmetric(secret: string, content: string): string {
  const seed = Buffer.from(secret.slice('whsk_'.length), 'base64').subarray(0, 32);
  const key = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  return `v1a,${sign(null, Buffer.from(content), key).toString('base64')}`;
}
