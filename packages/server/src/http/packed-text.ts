import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncodings, type Encoding } from './accepted-encoding.ts';
import { digestOf } from './digest.ts';
import { matches } from './etag.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A text that is served often, with its packed forms: made once, then only sent. */
export interface PackedText {
  /** An opaque name of exactly this text. */
  readonly tag: string;
  readonly plain: Uint8Array<ArrayBuffer>;
  readonly packed: Readonly<Record<Encoding, Uint8Array<ArrayBuffer>>>;
}

/**
 * Packs a text as small as it gets.
 *
 * @param tag @default the text's digest
 */
export async function packText(text: string, tag = digestOf(text)): Promise<PackedText> {
  const plain = new Uint8Array(Buffer.from(text));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength };
  const [br, gz] = await Promise.all([brotli(plain, { params }), zip(plain, { level: 9 })]);
  return { tag, plain, packed: { br: new Uint8Array(br), gzip: new Uint8Array(gz) } };
}

/**
 * An answer in JSON that everybody may keep for a minute and then asks for again by its ETag (RFC 9110): 304 when the
 * caller has it already. Each coding has an ETag of its own: `"tag"`, `"tag-br"`, `"tag-gzip"`.
 */
export function publicJson(request: Request, packed: PackedText): Response {
  return packedAnswer(request, packed, {
    'Cache-Control': 'public, max-age=60, must-revalidate',
    Vary: 'Accept-Encoding',
    'Content-Type': 'application/json',
  });
}

/** The same for any text: `headers` say its type, what it varies with, and how long it may be kept. */
export function packedAnswer(
  request: Request,
  { tag, plain, packed }: PackedText,
  { 'Content-Type': type, ...headers }: Readonly<Record<string, string>> & { readonly 'Content-Type': string },
): Response {
  const [encoding] = acceptedEncodings(request.headers.get('Accept-Encoding'));
  const etag = encoding === undefined ? `"${tag}"` : `"${tag}-${encoding}"`;
  const kept = { ...headers, ETag: etag };
  if (matches(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers: kept });
  const body = encoding === undefined ? plain : packed[encoding];
  const coded: Record<string, string> = encoding === undefined ? {} : { 'Content-Encoding': encoding };
  return new Response(request.method === 'HEAD' ? null : body, {
    headers: { ...kept, ...coded, 'Content-Type': type },
  });
}
