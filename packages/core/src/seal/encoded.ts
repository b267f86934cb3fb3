import * as z from 'zod/mini';

/**
 * Base64url without padding in the one spelling that its bytes have: the bits that are left over at the end are zero, so
 * that no two texts mean the same bytes.
 */
const onlySpelling = /^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-][AQgw]|[A-Za-z0-9_-]{2}[AEIMQUYcgkosw048])?$/;

/** Base64url of exactly so many bytes. */
export function encodedBytes(count: number) {
  const length = Math.ceil((count * 8) / 6);
  return z.string().check(z.length(length), z.regex(onlySpelling));
}

/** Base64url in so many characters at most. */
export function encodedText(longest: number) {
  return z.string().check(z.minLength(1), z.maxLength(longest), z.regex(onlySpelling));
}
