import * as z from 'zod/mini';
import { numbered } from '../../lists/numbered.ts';
import { base64Size } from '../../values/base64-size.ts';
import { rawIssue } from '../answer-issues.ts';
import { questionCommon } from '../question-common.ts';
import type { QuestionSchemas } from '../question-schemas.types.ts';
import { repeatedIssues } from '../repeated-issues.ts';
import { acceptsFile } from './accepts-file.ts';
import { cleanFileName } from './clean-file-name.ts';
import { largestInside } from './file-limits.ts';

/** The most bytes of a file that an author may ask for. */
const largestFile = 25_000_000;

/** Pictures or papers. Value: a list of `{ uploadId, name, type, size, digest, data }`; `data` is base64 (RFC 4648 §4). */
export const fileQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('file'),
  /** Media types, or a kind such as `image/*` (SVG only where it is named). @default image/* and application/pdf */
  accept: z.optional(
    z
      .array(z.string().check(z.regex(/^[a-z]+\/(\*|[a-z0-9.+-]+)$/, 'bad-media-type')))
      .check(z.minLength(1), z.maxLength(20)),
  ),
  /** @default 1 */
  max: z.optional(z.int().check(z.gte(1), z.lte(10))),
  /** Bytes of one file. @default 150000 */
  maxSize: z.optional(z.int().check(z.gte(1), z.lte(largestFile))),
});

/** A question of the type `file`. */
export type FileQuestion = z.infer<typeof fileQuestionSchema>;
/** One file of a `file` question's value, which is a list of them. */
export interface FileAnswer {
  /** A UUID, minted where the file was picked. */
  readonly uploadId: string;
  readonly name: string;
  /** Media type (RFC 6838). */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256-` and base64url of the bytes. Core has no hashes: whoever receives the bytes compares it. */
  readonly digest: string;
  /** The bytes in base64, while files travel inside the submission. */
  readonly data: string;
}

const text = (most: number) => z.string('wrong-type').check(z.maxLength(most, { error: 'too-long', abort: true }));
const pattern = (expression: RegExp) => z.string('wrong-type').check(z.regex(expression, 'not-a-file'));

/** Twice what may travel: a longer text is not even looked through. */
const longestData = 2 * largestInside;

const oneFile = z.strictObject(
  {
    uploadId: pattern(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/),
    name: z.pipe(text(255), z.transform(cleanFileName)),
    type: text(127),
    size: z.int('wrong-type').check(z.gte(1, 'not-a-file')),
    digest: pattern(/^sha256-[A-Za-z0-9_-]{43}$/),
    data: z
      .string('wrong-type')
      .check(z.refine((data) => data.length <= longestData, { error: 'file-too-big', abort: true })),
  },
  'wrong-type',
);

/** What passes has clean names. Bytes are as many as it says, and of a type that the question takes. */
export const fileSchemas: QuestionSchemas<FileQuestion> = {
  answer: (question) =>
    z
      .array(oneFile, 'wrong-type')
      .check(z.maxLength(question.max ?? 1, { error: 'too-many', abort: true }), ({ value, issues }) => {
        for (const [at, file] of numbered(value)) {
          const problem = fileProblem(file, question);
          if (problem !== undefined) issues.push({ ...problem, path: [at, ...(problem.path ?? [])] });
        }
      }),
  definitionIssues: ({ accept = [] }) => repeatedIssues(accept, 'accept'),
};

function fileProblem({ type, size, data }: FileAnswer, { accept, maxSize = largestInside }: FileQuestion) {
  const most = Math.min(maxSize, largestInside);
  if (size > most) return rawIssue('file-too-big', [], { max: most });
  if (!acceptsFile(type, accept)) return rawIssue('wrong-file-type');
  return base64Size(data) === size ? undefined : rawIssue('not-a-file', ['data']);
}
