import { type FormDefinition, type Issue, type Receipt, type Submission, submissionSchema } from '@open-intake/core';
import { sha256, toContentDigest, toDigest } from '../freeze/digest.ts';
import { parseJson } from '../http/parse-json.ts';
import { problemResponse } from './problem-response.ts';

/** A submission the fake server holds: the bytes as they came, and the receipt it gave. */
export interface StoredSubmission {
  readonly bytes: Uint8Array;
  readonly submission: Submission;
  readonly receipt: Receipt;
}

export interface ReceivingOptions {
  readonly form: FormDefinition;
  readonly formHash: string;
  readonly stored: Map<string, StoredSubmission>;
  readonly now: () => Date;
  /** Makes receipt codes: eight characters of Crockford base 32 in two groups. */
  readonly newCode: () => string;
  /** What a server checks beyond the envelope. */
  readonly check: (submission: Submission, form: FormDefinition) => readonly Issue[];
}

const mostBytes = 256 * 1024;

/** Takes a post as the HTTP contract says: one row a key, the same receipt for the same bytes, a problem for all else. */
export async function receiveSubmission(request: Request, options: ReceivingOptions): Promise<Response> {
  const { form, stored } = options;
  const key = request.headers.get('idempotency-key')?.replace(/^"(.*)"$/, '$1');
  if (key === undefined || key === '') return problemResponse(400, 'key-missing');
  const contentType = request.headers.get('content-type') ?? '';
  if (!/^application\/json\b/i.test(contentType)) return problemResponse(415, 'unsupported-type');
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > mostBytes) return problemResponse(413, 'too-large');
  const digest = toDigest(await sha256(bytes));
  const claimed = request.headers.get('content-digest');
  if (claimed !== null && claimed !== toContentDigest(digest)) return problemResponse(400, 'digest-mismatch');

  const earlier = stored.get(key);
  if (earlier)
    return earlier.receipt.digest === digest ? Response.json(earlier.receipt) : problemResponse(422, 'key-reused');

  const json = parseJson('application/json', bytes);
  if (json === undefined) return problemResponse(400, 'bad-json');
  const parsed = submissionSchema.safeParse(json);
  if (!parsed.success) return problemResponse(422, 'invalid-answers', [{ pointer: '', code: 'bad-envelope' }]);
  const submission = parsed.data;
  if (submission.id !== key) return problemResponse(400, 'key-mismatch');
  if (submission.form.hash !== options.formHash) return problemResponse(422, 'stale-form');
  const issues = options.check(submission, form);
  if (issues.length > 0)
    return problemResponse(
      422,
      'invalid-answers',
      issues.map(({ path, code }) => ({ pointer: path, code })),
    );

  const receipt: Receipt = {
    id: key,
    code: options.newCode(),
    receivedAt: options.now().toISOString(),
    digest,
    form: { id: form.id, version: form.version },
  };
  stored.set(key, { bytes, submission, receipt });
  return Response.json(receipt, { status: 201 });
}
