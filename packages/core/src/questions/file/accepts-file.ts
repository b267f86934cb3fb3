/** What a file question takes where the author does not say. */
export const usualFileTypes: readonly string[] = ['image/*', 'application/pdf'];

/**
 * Whether a media type is one of those a question takes, such as `image/*`. SVG counts as a picture only where it is named:
 * it can hold code.
 */
export function acceptsFile(type: string, accept: readonly string[] = usualFileTypes): boolean {
  const lower = type.toLowerCase();
  if (!/^[a-z0-9][\w.+-]*\/[a-z0-9][\w.+-]*$/.test(lower)) return false;
  return accept.some(
    (one) => one === lower || (one.endsWith('/*') && lower.startsWith(one.slice(0, -1)) && lower !== 'image/svg+xml'),
  );
}
