/**
 * The address that dials a number written in the plainest way: ASCII digits in groups, as long as a code of three digits or a
 * number of North America. It is small enough to be there before anything else is. Undefined for every other
 * way of writing: `telAddress` knows more of them, and comes to the same for these.
 */
export function plainTelAddress(written: string): string | undefined {
  return /^(\d{3}|(1[ .-]?)?\(?(?!.11|988)[2-9]\d\d\)?[ .-]{0,2}\d{3}[ .-]?\d{4}|\+1 ?\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4})$/.test(
    written,
  )
    ? `tel:${written.replace(/[ ().-]/g, '')}`
    : undefined;
}
