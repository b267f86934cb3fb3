import { afterEach, describe, expect, it, vi } from 'vitest';
import { digestText, toContentDigest } from './digest.ts';

afterEach(() => void vi.unstubAllGlobals());

describe('digests', () => {
  it('writes the SHA-256 of a text as base64url', async () => {
    expect(await digestText('abc')).toBe('sha256-ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  });

  it('writes the same hash for Content-Digest (RFC 9530)', async () => {
    expect(toContentDigest(await digestText('abc'))).toBe('sha-256=:ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=:');
  });

  it('says what to do where there is no Web Crypto', async () => {
    vi.stubGlobal('crypto', {});
    await expect(digestText('abc')).rejects.toMatchObject({ code: 'no-web-crypto' });
  });
});
