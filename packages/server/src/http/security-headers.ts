/** Security headers of every answer; a page brings its own policy. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'cross-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), browsing-topics=()',
};

/** The policy of our own pages: scripts, styles, calls and pictures of their own origin only, and Trusted Types. */
export const pagePolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/**
 * Adds headers to an answer that was made here; what it says itself stays, and what it varies on adds up. The answer is not
 * copied: a copy makes a stream of its body, which costs more than all else that is done for a short one.
 */
export function withHeaders(response: Response, ...more: readonly Readonly<Record<string, string>>[]): Response {
  const { headers } = response;
  for (const [name, value] of more.flatMap((part) => Object.entries(part))) {
    if (name === 'Vary' && headers.get(name) !== value) headers.append(name, value);
    else if (!headers.has(name)) headers.set(name, value);
  }
  return response;
}
