import type * as z from 'zod/mini';
import { type AnswerCode, answerCodes } from '../issues/answer-codes.ts';
import { type AnswerIssue, type Issue, issueAt } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';

/** The findings of Zod as our issues: the message of each Zod issue is one of our codes. Nothing of the input is in them. */
export function answerIssues(issues: readonly z.core.$ZodIssue[], base = ''): readonly Issue[] {
  return issues.flatMap(found).map(({ code, path, params }) => issueAt(code, base + pointer(...path), params));
}

type AnswerIssueWith<Code> = Extract<AnswerIssue, { readonly code: Code }>;

/** A Zod issue with one of our codes, for checks that are written by hand. */
export function rawIssue<Code extends AnswerCode>(
  code: Code,
  path: readonly (string | number)[] = [],
  params?: AnswerIssueWith<Code>['params'],
): z.core.$ZodRawIssue {
  return { code: 'custom', message: code, path: [...path], input: undefined, ...(params && { params: { ...params } }) };
}

/** What another schema found, as issues of this one: under `path`, with our codes. */
export function movedIssues(
  issues: readonly z.core.$ZodIssue[],
  path: readonly (string | number)[],
): readonly z.core.$ZodRawIssue[] {
  return issues.flatMap(found).map((one) => rawIssue(one.code, [...path, ...one.path], one.params));
}

interface Found {
  readonly code: AnswerCode;
  readonly path: readonly (string | number)[];
  readonly params?: AnswerIssue['params'];
}

function found(issue: z.core.$ZodIssue): readonly Found[] {
  const path = issue.path.map((part) => (typeof part === 'number' ? part : String(part)));
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code: 'unknown-question', path: [...path, key] }));
  return [{ code: codeOf(issue.message), path, params: paramsOf(issue) }];
}

function codeOf(message: string): AnswerCode {
  return answerCodes.find((code) => code === message) ?? 'wrong-type';
}

function paramsOf(issue: z.core.$ZodIssue): AnswerIssue['params'] {
  if (issue.code === 'too_big') return { max: Number(issue.maximum) };
  if (issue.code === 'too_small') return { min: Number(issue.minimum) };
  if (issue.code === 'custom' && issue.params !== undefined) return issue.params as NonNullable<AnswerIssue['params']>;
  return undefined;
}
