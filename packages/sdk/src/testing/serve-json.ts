import { digestText } from '../submission/digest.ts';

/** Answers with a text in JSON under a strong ETag, or with 304 when the caller has it. */
export async function serveJson(request: Request, text: string): Promise<Response> {
  const etag = `"${await digestText(text)}"`;
  const headers = { etag, 'cache-control': 'no-cache', 'content-type': 'application/json' };
  const known = request.headers.get('if-none-match')?.split(',') ?? [];
  const unchanged = known.some((tag) => tag.trim().replace(/^W\//, '') === etag);
  return unchanged ? new Response(null, { status: 304, headers: { etag } }) : new Response(text, { headers });
}
