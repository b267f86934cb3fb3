import { extname } from 'node:path';
import { contentTypes } from '../http/content-types.ts';
import { digestOf } from '../http/digest.ts';
import { matches } from '../http/etag.ts';

/** A picture that is ready to be sent. */
export interface PackedPicture {
  readonly tag: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Makes a picture ready. Its name ends as one of the formats that are served. */
export function packPicture(name: string, bytes: Uint8Array<ArrayBuffer>): PackedPicture {
  return { tag: digestOf(bytes), type: contentTypes[extname(name)] ?? 'application/octet-stream', bytes };
}

/** A picture that everybody may keep for a day, and for a week while they ask for it anew (RFC 5861). */
export function pictureResponse(request: Request, { tag, type, bytes }: PackedPicture): Response {
  const headers = { ETag: `"${tag}"`, 'Cache-Control': 'public, max-age=86400, stale-while-revalidate=604800' };
  if (matches(request.headers.get('If-None-Match'), `"${tag}"`)) return new Response(null, { status: 304, headers });
  return new Response(bytes, { headers: { ...headers, 'Content-Type': type } });
}
