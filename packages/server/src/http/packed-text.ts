import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { acceptedEncodings, type Encoding } from './accepted-encoding.ts';
import { digestOf } from './digest.ts';
import { matches } from './etag.ts';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** A text in JSON that is served often, with its packed forms: made once, then only sent. */
export interface PackedJson {
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
export async function packJson(text: string, tag = digestOf(text)): Promise<PackedJson> {
  const plain = new Uint8Array(Buffer.from(text));
  const params = { [constants.BROTLI_PARAM_SIZE_HINT]: plain.byteLength };
  const [br, gz] = await Promise.all([brotli(plain, { params }), zip(plain, { level: 9 })]);
  return { tag, plain, packed: { br: new Uint8Array(br), gzip: new Uint8Array(gz) } };
}

/**
 * An answer in JSON that everybody may keep for a minute and then asks for again by its ETag (RFC 9110): 304 when the
 * caller has it already. Each coding has an ETag of its own: `"tag"`, `"tag-br"`, `"tag-gzip"`.
 */
export function publicJson(request: Request, { tag, plain, packed }: PackedJson): Response {
  const [encoding] = acceptedEncodings(request.headers.get('Accept-Encoding'));
  const etag = encoding === undefined ? `"${tag}"` : `"${tag}-${encoding}"`;
  const headers = {
    ETag: etag,
    'Cache-Control': 'public, max-age=60, must-revalidate',
    Vary: 'Accept-Encoding',
  };
  if (matches(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  const coded: Record<string, string> = encoding === undefined ? {} : { 'Content-Encoding': encoding };
  return new Response(encoding === undefined ? plain : packed[encoding], {
    headers: { ...headers, ...coded, 'Content-Type': 'application/json' },
  });
}
