import * as z from 'zod/mini';
import { rawIssue } from './answer-issues.ts';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { ownText } from './text-answer.ts';

/** The most bytes of a file that an author may ask for. */
const largestFile = 25_000_000;
/** The most bytes that all files of one answer may have while they travel inside the submission. */
export const largestInside = 150_000;

/** Pictures or papers. Value: a list of `{ uploadId, name, type, size, digest, data }`; `data` is base64 (RFC 4648 §4). */
export const fileQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('file'),
  /** Media types, or a kind such as `image/*`. @default image/* and application/pdf */
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

export type FileQuestion = z.infer<typeof fileQuestionSchema>;
export interface FileAnswer {
  /** A UUID, minted where the file was picked. */
  readonly uploadId: string;
  readonly name: string;
  /** Media type (RFC 6838). */
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** `sha256-` and base64url of the bytes. */
  readonly digest: string;
  /** The bytes in base64, while files travel inside the submission. */
  readonly data: string;
}

const oneFile = z.strictObject(
  {
    uploadId: z.string('wrong-type').check(z.regex(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, 'wrong-type')),
    name: z.string('wrong-type').check(z.minLength(1, 'wrong-type'), z.maxLength(255, 'too-long')),
    type: z.string('wrong-type').check(z.maxLength(127, 'wrong-type')),
    size: z.int('wrong-type').check(z.gte(0, 'wrong-type')),
    digest: z.string('wrong-type').check(z.regex(/^sha256-[A-Za-z0-9_-]{43}$/, 'wrong-type')),
    data: z.string('wrong-type').check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/, 'wrong-type')),
  },
  'wrong-type',
);

export const fileType: QuestionTypeDefinition<FileQuestion> = {
  travels: 'answers',
  inRules: 'list',
  answer: ({ max = 1 }) =>
    z.array(oneFile, 'wrong-type').check(({ value, issues }) => {
      if (value.length > max) issues.push(rawIssue('too-many', [], { max }));
    }),
  toText: (value, _question, words) => (value as readonly FileAnswer[]).map(({ name }) => ownText(name, words)),
};
