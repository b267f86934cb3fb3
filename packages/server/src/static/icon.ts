/** An open door, in the ink and paper of the packet. */
const drawing =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0c5a52"/>' +
  '<path d="M9 26V6h14v20M6 26h20M19 26 12 23.5V8.5L19 6z" fill="none" stroke="#fbf8f2" stroke-width="2" stroke-linejoin="round" stroke-linecap="round"/></svg>';

/** The icon of our own pages, for browsers that ask for one by themselves too; a site's own file comes before it. */
export function icon(request: Request): Response {
  return new Response(request.method === 'HEAD' ? null : drawing, {
    headers: { 'Content-Type': 'image/svg+xml', 'Cache-Control': 'public, max-age=86400' },
  });
}
