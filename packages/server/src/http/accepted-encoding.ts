/** The codings in which we have things packed, the smallest first. */
const encodings = ['br', 'gzip'] as const;
/** A coding of HTTP in which we have things packed. */
export type Encoding = (typeof encodings)[number];

/**
 * The codings of ours that an Accept-Encoding header (RFC 9110) allows, the smallest first. A weight of 0 forbids one; other
 * weights do not matter, since every caller reads what it names.
 */
export function acceptedEncodings(header: string | null): readonly Encoding[] {
  const weights = new Map(
    (header ?? '').split(',').map((member) => {
      const [coding = '', ...parameters] = member.split(';').map((part) => part.trim().toLowerCase());
      const weight = parameters.find((parameter) => parameter.startsWith('q='))?.slice(2);
      return [coding, weight === undefined ? 1 : Number(weight)] as const;
    }),
  );
  return encodings.filter((encoding) => (weights.get(encoding) ?? weights.get('*') ?? 0) > 0);
}
