import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { webhookHeaders } from './sign-webhook.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const other = `whsec_${Buffer.alloc(32, 9).toString('base64')}`;
const body = '{"type":"submissions.new"}';
const at = new Date();
const seconds = Math.floor(at.getTime() / 1000);
const shifted = (by: number) => new Date((seconds + by) * 1000);

/** A receiver that uses the library of Standard Webhooks. */
const takes = (headers: Readonly<Record<string, string>>, text: string | Buffer = body, key = secret) => {
  try {
    new Webhook(key).verify(text, headers);
    return true;
  } catch {
    return false;
  }
};

afterEach(() => void vi.useRealTimers());

describe('a signed webhook', () => {
  it('is the test vector of Standard Webhooks', () => {
    const known = webhookHeaders(
      [secret],
      'msg_p5jXN8AQM9LWM0D4loKWxJek',
      new Date(1_614_265_330_000),
      '{"test": 2432232314}',
    );
    expect(known['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });

  it('R24 is not taken when any bit of the body is another', () => {
    const headers = webhookHeaders([secret], 'a', at, body);
    const bits = Array.from({ length: body.length * 8 }, (_, bit) => bit);
    const taken = bits.filter((bit) => {
      const bytes = Buffer.from(body);
      bytes[bit >> 3]! ^= 1 << (bit & 7);
      return takes(headers, bytes);
    });
    expect([takes(headers, Buffer.from(body)), taken]).toEqual([true, []]);
  });

  it.each([
    [-301, false],
    [-300, true],
    [-299, true],
    [299, true],
    [300, true],
    [301, false],
  ])('R24 signed %i seconds from now is taken: %s', (by, taken) => {
    vi.useFakeTimers({ now: seconds * 1000 });
    expect(takes(webhookHeaders([secret], 'a', shifted(by), body))).toBe(taken);
  });

  it('R24 is not taken with another time than the signed one', () => {
    expect(takes({ ...webhookHeaders([secret], 'a', at, body), 'webhook-timestamp': String(seconds + 1) })).toBe(false);
  });

  it('R24 is taken with a dot in its id, but not when the dot moves into the time', () => {
    const headers = webhookHeaders([secret], 'a.1', at, body);
    expect(takes(headers)).toBe(true);
    expect(takes({ ...headers, 'webhook-id': 'a', 'webhook-timestamp': `1.${seconds}` })).toBe(false);
  });

  it('R24 is taken by who has the old secret and by who has the new one', () => {
    const headers = webhookHeaders([other, secret], 'a', at, body);
    expect([takes(headers, body, secret), takes(headers, body, other)]).toEqual([true, true]);
    expect(takes(headers, body, `whsec_${Buffer.alloc(32).toString('base64')}`)).toBe(false);
  });

  it('R24 may carry v1a beside v1, each for those who know it', () => {
    const { privateKey, publicKey } = generateKeyPairSync('ed25519');
    const seed = privateKey.export({ format: 'der', type: 'pkcs8' }).subarray(-32);
    const headers = webhookHeaders([`whsk_${seed.toString('base64')}`, secret], 'a', at, body);
    const [asymmetric = '', symmetric = ''] = (headers['webhook-signature'] ?? '').split(' ');
    expect([asymmetric.slice(0, 4), symmetric.slice(0, 3), takes(headers)]).toEqual(['v1a,', 'v1,', true]);
    const signature = Buffer.from(asymmetric.slice(4), 'base64');
    const key = createPublicKey(publicKey.export({ format: 'pem', type: 'spki' }));
    expect(verify(null, Buffer.from(`a.${seconds}.${body}`), key, signature)).toBe(true);
    expect(takes({ ...headers, 'webhook-signature': asymmetric })).toBe(false);
  });
});
