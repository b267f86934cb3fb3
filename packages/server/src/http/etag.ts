/** Whether an If-None-Match header names the tag; a weak tag counts as the strong one, which is right for GET. */
export function matches(header: string | null, etag: string): boolean {
  if (header === null) return false;
  const tags = header.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}
