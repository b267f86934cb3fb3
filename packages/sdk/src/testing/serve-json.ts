import { digestText } from '../freeze/digest.ts';

/** Answers with JSON under a strong ETag, or with 304 when the caller has it. */
export async function serveJson(request: Request, value: unknown): Promise<Response> {
  const text = JSON.stringify(value);
  const etag = `"${await digestText(text)}"`;
  const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json' };
  const unchanged = request.headers.get('if-none-match') === etag;
  return unchanged ? new Response(null, { status: 304, headers: { etag } }) : new Response(text, { headers });
}
