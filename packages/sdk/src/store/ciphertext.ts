/** What is encrypted at rest: a few facts as JSON, and bytes that nobody looks into here. */
export interface Content {
  readonly facts: unknown;
  readonly bytes: Uint8Array;
}

/** One row as the device keeps it. `sealed` is its name in every database since version 1, and stays. */
export interface Ciphertext {
  readonly iv: Uint8Array;
  readonly sealed: ArrayBuffer;
}

const kilobyte = 1024;
/** Sizes of the plain text, padded, so that a length says little about what is in it; above, whole multiples of the last. */
const sizes = [2, 4, 8, 16, 32, 64].map((size) => size * kilobyte);
const headBytes = 8;

function paddedSize(size: number): number {
  const largest = 64 * kilobyte;
  return sizes.find((one) => one >= size) ?? Math.ceil(size / largest) * largest;
}

/** A key of this browser that nobody can take out of it by script. */
export function makeKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
}

/** Encrypts: AES-256-GCM under a fresh iv, bound to the name it is kept under. */
export async function encrypt(key: CryptoKey, name: string, { facts, bytes }: Content): Promise<Ciphertext> {
  const head = new TextEncoder().encode(JSON.stringify(facts));
  const plain = new Uint8Array(paddedSize(headBytes + head.length + bytes.length));
  const view = new DataView(plain.buffer);
  view.setUint32(0, head.length);
  view.setUint32(4, bytes.length);
  plain.set(head, headBytes);
  plain.set(bytes, headBytes + head.length);
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, sealed: await crypto.subtle.encrypt(suite(iv, name), key, plain) };
}

/** Decrypts. Rejects when a single bit of the row, or its name, is another. */
export async function decrypt(key: CryptoKey, name: string, { iv, sealed }: Ciphertext): Promise<Content> {
  const plain = new Uint8Array(await crypto.subtle.decrypt(suite(iv, name), key, sealed));
  const view = new DataView(plain.buffer);
  const head = headBytes + view.getUint32(0);
  const facts: unknown = JSON.parse(new TextDecoder().decode(plain.subarray(headBytes, head)));
  return { facts, bytes: plain.slice(head, head + view.getUint32(4)) };
}

function suite(iv: Uint8Array, name: string): AesGcmParams {
  return { name: 'AES-GCM', iv: iv as BufferSource, additionalData: new TextEncoder().encode(name) };
}
