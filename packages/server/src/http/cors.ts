/** Origins that may use the public calls from a browser, such as `https://agency.example`; a port may be `*` (`http://localhost:*`). */
export type AllowedOrigins = readonly string[];

/** Headers that let a page of an allowed origin read an answer (also a problem); none for other origins. */
export function corsHeaders(origin: string | null, allowed: AllowedOrigins): Readonly<Record<string, string>> {
  if (origin === null || !isAllowed(origin, allowed)) return { Vary: 'Origin' };
  return {
    Vary: 'Origin',
    'Access-Control-Allow-Origin': origin,
    'Access-Control-Expose-Headers': 'Date, ETag, Retry-After',
  };
}

/** The answer to a preflight. */
export function preflight(request: Request, allowed: AllowedOrigins, methods: readonly string[]): Response {
  return new Response(null, {
    status: 204,
    headers: {
      ...corsHeaders(request.headers.get('Origin'), allowed),
      'Access-Control-Allow-Methods': methods.join(', '),
      'Access-Control-Allow-Headers': 'Content-Type, Content-Digest, Idempotency-Key, If-None-Match',
      'Access-Control-Max-Age': '7200',
    },
  });
}

function isAllowed(origin: string, allowed: AllowedOrigins): boolean {
  const withAnyPort = origin.replace(/:\d+$/, ':*');
  return allowed.includes(origin) || allowed.includes(withAnyPort);
}
