import type { WaitingCode } from './error-codes.ts';
import { type ErrorFacts, IntakeError } from './intake-error.ts';

const fixes: Record<WaitingCode, string> = {
  network: 'No answer came: offline, blocked by a page policy, or no CORS header for this origin.',
  timeout: 'The answer took too long.',
  busy: 'The server asked to wait.',
  unverified: 'The answer was not a receipt for these bytes; a captive portal may have written it.',
  'in-flight': 'The server is still busy with the same submission.',
};

/** Not delivered yet. The bytes are still good: send the same frozen submission again, its key makes that safe. */
export class NotSentError extends IntakeError {
  override readonly name = 'NotSentError';
  declare readonly code: WaitingCode;

  constructor(facts: ErrorFacts<WaitingCode>) {
    super(facts, `${fixes[facts.code]} Keep the frozen submission and call send() with it again.`);
  }
}
