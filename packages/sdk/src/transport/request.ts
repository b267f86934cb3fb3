import type { RequestErrorCode } from '../errors/request-error.ts';
import { RequestError } from '../errors/request-error.ts';
import { backoff, spread } from '../waiting/backoff.ts';
import { pause, type Sleep } from '../waiting/pause.ts';
import { describeCall } from './addresses.ts';
import { meaningOf } from './classify.ts';
import { type Call, type Exchange, exchange, type Transport } from './exchange.ts';
import { parseJson } from './parse-json.ts';
import { readProblem } from './problem.ts';
import { parseRetryAfter } from './retry-after.ts';

/** The parts of a client that reading needs. */
export interface Reader {
  readonly transport: Transport;
  readonly random: () => number;
  readonly sleep: Sleep;
}

/** An answer that came, of whatever status. */
export type Answer = Extract<Exchange, { kind: 'answer' }>;

/** A reader shows its screen soon: it does not wait longer than this (milliseconds) for a server that asks to. */
const longestWait = 5_000;
const passing: ReadonlySet<RequestErrorCode> = new Set(['network', 'timeout', 'busy']);

type Failure = Pick<ConstructorParameters<typeof RequestError>[0], 'code' | 'status' | 'problem'>;

function failureOf(result: Exchange): Failure | undefined {
  if (result.kind === 'no-answer') return { code: result.reason };
  const { status, contentType, bytes } = result;
  if ((status >= 200 && status < 300) || status === 304) return undefined;
  const problem = readProblem(contentType, bytes);
  const meaning = meaningOf(status, contentType);
  if (problem?.code === 'sealed' || problem?.code === 'changed') return { code: problem.code, status, problem };
  return { code: meaning === 'unverified' ? 'unexpected-content' : meaning, status, problem };
}

/**
 * Makes a call up to `attempts` times while what stops it may pass. Gives the answer when it is 2xx or 304; throws
 * `RequestError` or `signal.reason`.
 */
export async function request(call: Call, reader: Reader, attempts: number): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    const result = await exchange(call, reader.transport);
    const failure = failureOf(result);
    if (failure === undefined) return result as Answer;
    const asked = result.kind === 'answer' ? waitAsked(result.headers) : undefined;
    if (attempt >= attempts || !passing.has(failure.code) || (asked ?? 0) > longestWait) {
      throw new RequestError({ ...failure, call: describeCall(call.method, call.address), attempts: attempt });
    }
    await pause(asked === undefined ? backoff(attempt, reader.random) : spread(asked, reader.random), {
      sleep: reader.sleep,
      signal: call.signal,
    });
  }
}

function waitAsked(headers: Headers): number | undefined {
  return parseRetryAfter(headers.get('retry-after'), headers.get('date'));
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
