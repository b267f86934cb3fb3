/** Rounds of PBKDF2 with SHA-256, as OWASP counsels. */
const rounds = 600_000;
const saltBytes = 16;
const ivBytes = 12;
/** A 256-bit key with the tag of AES-GCM. */
const wrappedBytes = 48;

/** Bytes of a lock. */
export const lockBytes = saltBytes + ivBytes + wrappedBytes;

/** A key that encrypts, and the same key locked with a number: `lockBytes` bytes that may be written down. */
export interface LockedKey {
  readonly key: CryptoKey;
  readonly lock: Uint8Array;
}

/** Makes a key and locks it with a number. No script can take the key out again. */
export async function lockKey(number: string): Promise<LockedKey> {
  const salt = crypto.getRandomValues(new Uint8Array(saltBytes));
  const iv = crypto.getRandomValues(new Uint8Array(ivBytes));
  const fresh = await crypto.subtle.generateKey(aes, true, ['encrypt', 'decrypt']);
  const wrapping = await wrappingKey(number, salt);
  const wrapped = await crypto.subtle.wrapKey('raw', fresh, wrapping, suite(iv));
  const lock = new Uint8Array(lockBytes);
  lock.set(salt);
  lock.set(iv, saltBytes);
  lock.set(new Uint8Array(wrapped), saltBytes + ivBytes);
  return { key: await unwrap(wrapped, wrapping, iv), lock };
}

/** Opens a lock. Undefined when it is another number, or a bit of the lock is another. */
export async function unlockKey(lock: Uint8Array, number: string): Promise<CryptoKey | undefined> {
  const salt = lock.slice(0, saltBytes);
  const iv = lock.slice(saltBytes, saltBytes + ivBytes);
  const wrapping = await wrappingKey(number, salt);
  return unwrap(lock.slice(saltBytes + ivBytes, lockBytes), wrapping, iv).catch(() => undefined);
}

const aes = { name: 'AES-GCM', length: 256 } as const;
const suite = (iv: Uint8Array): AesGcmParams => ({ name: 'AES-GCM', iv: iv as BufferSource });

/** From here on the key stays inside the browser. */
function unwrap(wrapped: BufferSource, wrapping: CryptoKey, iv: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.unwrapKey('raw', wrapped, wrapping, suite(iv), aes, false, ['encrypt', 'decrypt']);
}

async function wrappingKey(number: string, salt: Uint8Array): Promise<CryptoKey> {
  const secret = await crypto.subtle.importKey('raw', new TextEncoder().encode(number), 'PBKDF2', false, ['deriveKey']);
  const how: Pbkdf2Params = { name: 'PBKDF2', hash: 'SHA-256', salt: salt as BufferSource, iterations: rounds };
  return crypto.subtle.deriveKey(how, secret, aes, false, ['wrapKey', 'unwrapKey']);
}
