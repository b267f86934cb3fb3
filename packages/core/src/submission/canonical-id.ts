/** The one spelling of a submission's id (RFC 9562 §4: letters small when written, either when read). */
export function canonicalId(id: string): string {
  return id.toLowerCase();
}

/** Whether two ids name one submission. */
export function isSameId(one: string, other: string): boolean {
  return canonicalId(one) === canonicalId(other);
}
