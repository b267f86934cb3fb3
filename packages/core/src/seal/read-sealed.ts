import { canonicalJson } from '../json/canonical-json.ts';
import { readJson } from '../json/read-json.ts';
import { envelopeIssues } from '../submission/envelope-issues.ts';
import {
  type SealedHeader,
  type SealedSubmission,
  sealedHeaderSchema,
  sealedLimit,
  sealedSubmissionSchema,
} from './sealed-submission.ts';

/** Why something is no sealed submission as we write them. */
export type SealedShapeCode = 'too-large' | 'not-an-envelope' | 'bad-header' | 'bad-recipients';

/** An envelope with what its header says, or what is wrong with it. */
export type ReadSealed =
  | { readonly envelope: SealedSubmission; readonly header: SealedHeader; readonly code?: undefined }
  | SealedProblem;

/** `path` (RFC 6901) names what is wrong where it can be named. */
interface SealedProblem {
  readonly code: SealedShapeCode;
  readonly path: string;
}

const sealedDepth = 6;

/**
 * Reads a sealed submission as strictly as can be without a key: one profile, one spelling of everything, and the recipients
 * that the header names in the order it names them.
 *
 * @param sealed its bytes, or the value that was in them
 * @param decode gives the bytes of base64url text that was checked before
 */
export function readSealed(sealed: unknown, decode: (text: string) => Uint8Array): ReadSealed {
  const value = sealed instanceof Uint8Array ? parse(sealed) : { value: sealed };
  if ('code' in value) return value;
  const envelope = sealedSubmissionSchema.safeParse(value.value);
  if (!envelope.success) {
    const isRecipient = envelope.error.issues.every(({ path }) => path[0] === 'recipients');
    const [first] = envelopeIssues(envelope.error.issues);
    return { code: isRecipient ? 'bad-recipients' : 'not-an-envelope', path: first?.path ?? '' };
  }
  const header = readHeader(decode(envelope.data.protected), sealedDepth);
  if (header === undefined) return { code: 'bad-header', path: '/protected' };
  const { kids } = header;
  const isSorted = kids.every((kid, index) => index === 0 || (kids[index - 1] ?? '') < kid);
  const named = envelope.data.recipients.map((recipient) => recipient.header.kid);
  if (!isSorted || named.join() !== kids.join()) return { code: 'bad-recipients', path: '/recipients' };
  return { envelope: envelope.data, header };
}

function parse(bytes: Uint8Array): { readonly value: unknown } | SealedProblem {
  if (bytes.length > sealedLimit) return { code: 'too-large', path: '' };
  const { value, issue } = readJson(bytes, { maxDepth: sealedDepth });
  return issue ? { code: 'not-an-envelope', path: '' } : { value };
}

/** Only the canonical spelling (RFC 8785) counts, so that nothing can hide in a header. */
function readHeader(bytes: Uint8Array, maxDepth: number): SealedHeader | undefined {
  const { value, issue } = readJson(bytes, { maxDepth });
  const header = issue ? undefined : sealedHeaderSchema.safeParse(value);
  if (!header?.success) return undefined;
  const spelled = canonicalJson(header.data);
  const isOnly = spelled.length === bytes.length && [...spelled].every((char, at) => char.charCodeAt(0) === bytes[at]);
  return isOnly ? header.data.oi : undefined;
}
