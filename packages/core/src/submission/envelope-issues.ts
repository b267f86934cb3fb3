import type * as z from 'zod/mini';
import { pointer } from '../json/pointer.ts';
import { safePath } from './safe-path.ts';

/** What is wrong with an envelope: `bad-` and the member, or a text that is none. `path` is an RFC 6901 pointer into the envelope. */
export interface EnvelopeIssue {
  readonly code: `bad-${string}` | 'control-character';
  readonly path: string;
}

/**
 * What is wrong with an envelope that `submissionSchema` does not take, by the member: `bad-language` at `/language`. A member that is
 * none, and a text that is none, are named where they stand, as far as that can be repeated.
 */
export function envelopeIssues(issues: readonly z.core.$ZodIssue[]): readonly EnvelopeIssue[] {
  const found = issues.flatMap(issuesOf);
  return found.filter(({ code, path }, at) => found.findIndex((one) => one.code === code && one.path === path) === at);
}

function issuesOf(issue: z.core.$ZodIssue): readonly EnvelopeIssue[] {
  const path = issue.path.map(String);
  const [member] = path;
  const code: EnvelopeIssue['code'] = member === undefined ? 'bad-envelope' : `bad-${member}`;
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({ code, path: safePath(pointer(...path, key)) }));
  if (issue.message === 'control-character') return [{ code: issue.message, path: safePath(pointer(...path)) }];
  return [{ code, path: member === undefined ? '' : pointer(member) }];
}
