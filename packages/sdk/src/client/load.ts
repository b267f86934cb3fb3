import type { RequestErrorCode } from '../errors/request-error.ts';
import { RequestError } from '../errors/request-error.ts';
import { type Call, type Exchange, exchange, type Transport } from '../http/exchange.ts';
import { parseJson } from '../http/parse-json.ts';
import { readProblem } from '../http/problem.ts';
import { backoff, spread } from '../policy/backoff.ts';
import { meaningOf } from '../policy/classify.ts';
import { pause, type Sleep } from '../policy/pause.ts';
import { parseRetryAfter } from '../policy/retry-after.ts';
import { describeCall } from './addresses.ts';

/** What reading needs from the client. */
export interface Reader {
  readonly transport: Transport;
  readonly random: () => number;
  readonly sleep: Sleep;
}

export type Answer = Extract<Exchange, { kind: 'answer' }>;

/** A reader shows its screen soon: it does not wait longer than this (milliseconds) for a server that asks to. */
const longestWait = 5_000;
const passing: ReadonlySet<RequestErrorCode> = new Set(['network', 'timeout', 'busy']);

function failureOf(result: Exchange): RequestErrorCode | undefined {
  if (result.kind === 'no-answer') return result.reason;
  if ((result.status >= 200 && result.status < 300) || result.status === 304) return undefined;
  const meaning = result.status < 400 ? 'unexpected-content' : meaningOf(result.status, result.contentType);
  return meaning === 'unverified' ? 'unexpected-content' : meaning;
}

/**
 * Makes a call up to `attempts` times while what stops it may pass. Gives the answer when it is 2xx or 304; throws
 * `RequestError` or `signal.reason`.
 */
export async function request(call: Call, reader: Reader, attempts: number): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await exchange(call, reader.transport);
    const code = failureOf(result);
    if (code === undefined) return result as Answer;
    const answer = result.kind === 'answer' ? result : undefined;
    const asked = answer && parseRetryAfter(answer.headers.get('retry-after'), answer.headers.get('date'));
    if (attempt >= attempts || !passing.has(code) || (asked ?? 0) > longestWait) {
      const problem = answer && readProblem(answer.contentType, answer.bytes);
      throw new RequestError({
        code,
        call: describeCall(call.method, call.address),
        attempts: attempt,
        status: answer?.status,
        problem,
      });
    }
    await pause(asked === undefined ? backoff(attempt, reader.random) : spread(asked, reader.random), {
      sleep: reader.sleep,
      signal: call.signal,
    });
  }
}

/** The JSON of an answer when it passes the check; throws `RequestError` (`unexpected-content`) otherwise. */
export function readAnswer<Value>(call: Call, answer: Answer, check: (value: unknown) => value is Value): Value {
  const value = parseJson(answer.contentType, answer.bytes);
  if (check(value)) return value;
  throw new RequestError({
    code: 'unexpected-content',
    call: describeCall(call.method, call.address),
    attempts: 1,
    status: answer.status,
  });
}
