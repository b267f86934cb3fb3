import { type Issue, isSameId, type Receipt } from '@open-intake/core';
import type { HeldCode, WaitingCode } from '../errors/error-codes.ts';
import type { IntakeProblem } from '../errors/intake-problem.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import type { Exchange } from './exchange.ts';
import { isReceipt } from './is-receipt.ts';
import { parseJson } from './parse-json.ts';
import { type Meaning, meaningOfProblem, readProblem } from './problem.ts';
import { parseRetryAfter } from './retry-after.ts';

/** What an answer to a post means. Only `delivered` lets anything be forgotten. */
export type Decision =
  | { readonly kind: 'delivered'; readonly receipt: Receipt }
  | {
      readonly kind: 'retry';
      readonly reason: WaitingCode;
      /** Milliseconds the server asks to wait, before jitter. */
      readonly wait?: number | undefined;
      readonly status?: number;
      readonly problem?: IntakeProblem | undefined;
    }
  | {
      readonly kind: 'rejected';
      readonly status: number;
      readonly issues: readonly Issue[];
      readonly problem?: IntakeProblem | undefined;
    }
  | {
      readonly kind: 'held';
      readonly reason: HeldCode;
      readonly status: number;
      readonly problem?: IntakeProblem | undefined;
    };

const byStatus: Readonly<Record<number, Meaning>> = {
  400: 'rejected',
  401: 'not-allowed',
  403: 'not-allowed',
  404: 'not-here',
  405: 'not-here',
  408: 'busy',
  409: 'in-flight',
  410: 'not-here',
  413: 'too-large',
  415: 'rejected',
  421: 'not-here',
  422: 'rejected',
  425: 'busy',
  426: 'out-of-date',
  429: 'busy',
  451: 'not-allowed',
  501: 'not-understood',
  505: 'out-of-date',
  511: 'unverified',
};

/** What a status means when no problem of our list came with it. A page of HTML is never our server judging the answers. */
export function meaningOf(status: number, contentType = ''): Meaning {
  if (status < 400) return 'unverified';
  const meaning = byStatus[status] ?? (status >= 500 ? 'busy' : 'not-understood');
  return meaning === 'rejected' && /^text\/html/i.test(contentType) ? 'unverified' : meaning;
}

function waitOf(status: number, headers: Headers): number | undefined {
  const asked = parseRetryAfter(headers.get('retry-after'), headers.get('date'));
  if (asked !== undefined) return asked;
  if (status === 429) return 60_000;
  return status === 409 ? 1_000 : undefined;
}

/** The receipt in an answer, if it is one for exactly these bytes: same id, same digest. Otherwise `undefined`. */
function verifyReceipt(
  contentType: string,
  bytes: Uint8Array | undefined,
  frozen: Pick<FrozenSubmission, 'id' | 'digest'>,
): Receipt | undefined {
  const value = parseJson(contentType, bytes);
  return isReceipt(value) && isSameId(value.id, frozen.id) && value.digest === frozen.digest ? value : undefined;
}

/** Reads the answer to a post of these bytes. Pure. The table is `delivery` in the SDK's README. */
export function classify(exchange: Exchange, frozen: Pick<FrozenSubmission, 'id' | 'digest'>): Decision {
  if (exchange.kind === 'no-answer') return { kind: 'retry', reason: exchange.reason };
  const { status, contentType, headers, bytes } = exchange;
  if (status === 200 || status === 201) {
    const receipt = verifyReceipt(contentType, bytes, frozen);
    return receipt === undefined ? { kind: 'retry', reason: 'unverified', status } : { kind: 'delivered', receipt };
  }
  const problem = status >= 400 ? readProblem(contentType, bytes) : undefined;
  const meaning = problem === undefined ? meaningOf(status, contentType) : meaningOfProblem[problem.code];
  switch (meaning) {
    case 'rejected':
      return { kind: 'rejected', status, problem, issues: problem?.issues ?? [] };
    case 'busy':
    case 'in-flight':
      return { kind: 'retry', reason: meaning, status, problem, wait: waitOf(status, headers) };
    case 'unverified':
    case 'network':
    case 'timeout':
      return { kind: 'retry', reason: meaning, status, problem };
    default:
      return { kind: 'held', reason: meaning, status, problem };
  }
}
