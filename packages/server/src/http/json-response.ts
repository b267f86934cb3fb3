/** An answer in JSON that nobody may keep. */
export function privateJson(value: unknown, status = 200): Response {
  return new Response(JSON.stringify(value), {
    status,
    headers: { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' },
  });
}

/**
 * An answer in JSON that everybody may keep for a minute and then asks for again by its ETag (RFC 9110): 304 when the
 * caller has it already.
 *
 * @param text the JSON
 * @param tag an opaque name of exactly this text, without quotes
 */
export function publicJson(request: Request, text: string, tag: string): Response {
  const etag = `"${tag}"`;
  const headers = { ETag: etag, 'Cache-Control': 'public, max-age=60, must-revalidate' };
  if (matches(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers });
  return new Response(text, { headers: { ...headers, 'Content-Type': 'application/json' } });
}

/** Whether an If-None-Match header names the tag; a weak tag counts as the strong one, which is right for GET. */
export function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
