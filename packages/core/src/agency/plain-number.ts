/**
 * The address that dials a number written in the plainest way: a code of three digits, or a number of North America in ASCII
 * digits. It is small enough to be there before anything else is. Undefined for every other way of writing: `telAddress`
 * knows more of them, and comes to the same for these.
 */
export function plainTelAddress(written: string): string | undefined {
  const isPlain = /^(\d{3}|(\+?1[ .-]?)?\(?(?!.11|988)[2-9]\d\d\)?[ .-]*\d{3}[ .-]?\d{4})$/.test(written);
  return isPlain ? `tel:${written.replace(/[ ().-]/g, '')}` : undefined;
}
