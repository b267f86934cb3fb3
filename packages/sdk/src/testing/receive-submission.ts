import { type Receipt, receiptText, type SealedHeader, type Submission, sealedLimit } from '@open-intake/core';
import { signText } from '../seal/signatures.ts';
import { sha256, toContentDigest, toDigest } from '../submission/digest.ts';
import { isOtherDigest, isPlainJson, isSealedBody, readKey } from './contract-headers.ts';
import type { FakeKeys } from './fake-keys.ts';
import { problemResponse } from './problem-response.ts';
import { type TakePlainOptions, takePlain } from './take-plain.ts';
import { takeSealed } from './take-sealed.ts';

/** What the fake server holds of a post: the bytes as they came, and the receipt it gave. */
interface Stored {
  readonly bytes: Uint8Array;
  readonly receipt: Receipt;
}

/** A submission the fake server holds. */
export interface StoredSubmission extends Stored {
  readonly submission: Submission;
}

/** An envelope the fake server holds: it knows no more of it than a server does. */
export interface StoredEnvelope extends Stored {
  readonly header: SealedHeader;
}

/** What receiving needs of the server in memory. */
export interface ReceivingOptions extends Omit<TakePlainOptions, 'key'> {
  readonly stored: Map<string, StoredSubmission>;
  readonly sealed: Map<string, StoredEnvelope>;
  /** Without them no envelope is taken, and no receipt is signed. */
  readonly keys: Pick<FakeKeys, 'keyset' | 'receiptKey'> | undefined;
  readonly now: () => Date;
  /** Makes receipt codes: eight characters of Crockford base 32 in two groups. */
  readonly newCode: () => string;
}

const mostBytes = 256 * 1024;

/** Takes a post as the HTTP contract says: one row a key, the same receipt for the same bytes, a problem for all else. */
export async function receiveSubmission(request: Request, options: ReceivingOptions): Promise<Response> {
  const { form, keys, stored, sealed } = options;
  const keyset = isSealedBody(request.headers) ? keys?.keyset : undefined;
  if (keyset === undefined && !isPlainJson(request.headers)) return problemResponse(415, 'unsupported-type');
  const read = readKey(request.headers);
  if (typeof read === 'string') return problemResponse(400, read);
  const { key } = read;
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > (keyset ? sealedLimit : mostBytes)) return problemResponse(413, 'too-large');
  const digest = toDigest(await sha256(bytes));
  if (isOtherDigest(request.headers, toContentDigest(digest))) return problemResponse(400, 'digest-mismatch');

  const earlier = stored.get(key) ?? sealed.get(key);
  if (earlier)
    return earlier.receipt.digest === digest ? Response.json(earlier.receipt) : problemResponse(422, 'key-reused');
  if (keys && !keyset) return problemResponse(403, 'sealed-only');

  const taken = keyset ? takeSealed(bytes, { ...options, key, keyset }) : takePlain(bytes, { ...options, key });
  if (taken instanceof Response) return taken;
  const unsigned: Receipt = {
    id: key,
    code: options.newCode(),
    receivedAt: options.now().toISOString(),
    digest,
    form: { id: form.id, version: form.version },
  };
  const receipt = keys ? await signed(unsigned, keys.receiptKey) : unsigned;
  if ('header' in taken) sealed.set(key, { bytes, ...taken, receipt });
  else stored.set(key, { bytes, ...taken, receipt });
  return Response.json(receipt, { status: 201 });
}

async function signed(receipt: Receipt, key: FakeKeys['receiptKey']): Promise<Receipt> {
  return { ...receipt, signature: { kid: key.kid, value: await signText({ ...key }, receiptText(receipt)) } };
}
