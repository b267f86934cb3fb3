import type { HeldCode, WaitingCode } from './error-codes.ts';
import { type ErrorFacts, IntakeError } from './intake-error.ts';

/** Why a call that reads, or a call of a worker, gave nothing. */
export type RequestErrorCode = WaitingCode | HeldCode | 'rejected' | 'sealed' | 'changed' | 'unexpected-content';

const fixes: Partial<Record<RequestErrorCode, string>> = {
  network: 'No answer came: offline, blocked by a page policy, or no CORS header for this origin.',
  timeout: 'The answer took too long.',
  busy: 'The server asked to wait.',
  'not-allowed': 'Check the token, or the list of allowed origins.',
  'not-here': 'There is nothing at this address, or it was deleted: check it.',
  changed: 'Somebody changed it since: read it again first.',
  sealed: 'It is sealed: read the envelope and open it here.',
  'unexpected-content': 'The answer is not what this call gives: check the address.',
};

/** A call that reads (a form, its words, the agency file) or a worker's call did not give what it should. */
export class RequestError extends IntakeError {
  override readonly name = 'RequestError';
  declare readonly code: RequestErrorCode;

  constructor(facts: ErrorFacts<RequestErrorCode>) {
    super(facts, fixes[facts.code] ?? 'The server did not take the call as it stands.');
  }
}
