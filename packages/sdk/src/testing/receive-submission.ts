import {
  type FormDefinition,
  type Issue,
  type Receipt,
  readJson,
  type Submission,
  submissionSchema,
} from '@open-intake/core';
import { sha256, toContentDigest, toDigest } from '../freeze/digest.ts';
import { isOtherDigest, isPlainJson, readKey } from './contract-headers.ts';
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
  if (!isPlainJson(request.headers)) return problemResponse(415, 'unsupported-type');
  const read = readKey(request.headers);
  if (typeof read === 'string') return problemResponse(400, read);
  const { key } = read;
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.length > mostBytes) return problemResponse(413, 'too-large');
  const digest = toDigest(await sha256(bytes));
  if (isOtherDigest(request.headers, toContentDigest(digest))) return problemResponse(400, 'digest-mismatch');

  const earlier = stored.get(key);
  if (earlier)
    return earlier.receipt.digest === digest ? Response.json(earlier.receipt) : problemResponse(422, 'key-reused');

  const { value, issue } = readJson(bytes);
  if (issue) return problemResponse(400, 'bad-json');
  const parsed = submissionSchema.safeParse(value);
  if (!parsed.success) return invalid(parsed.error.issues.map(({ path }) => `bad-${String(path[0] ?? 'envelope')}`));
  const submission = parsed.data;
  if (submission.id !== key) return problemResponse(400, 'key-mismatch');
  if (submission.form.hash !== options.formHash) return problemResponse(422, 'stale-form');
  if (submission.form.id !== form.id || submission.form.version !== form.version) return invalid(['bad-form']);
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

/** What is wrong beside the answers, named by the envelope's own members. */
function invalid(codes: readonly string[]): Response {
  return problemResponse(
    422,
    'invalid-answers',
    codes.map((code) => ({ pointer: '', code })),
  );
}
