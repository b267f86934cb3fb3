import type { HeldCode } from './error-codes.ts';
import { type ErrorFacts, IntakeError } from './intake-error.ts';

const fixes: Record<HeldCode, string> = {
  'changed-on-the-way':
    'Something between here and the server changes messages. Show a phone number; try on another network.',
  'not-allowed': 'The server does not take submissions from here: check its list of allowed origins.',
  'not-here': 'There is no such form at this address, or this submission was deleted: check `endpoint`.',
  'stale-form': 'The server does not know this version of the form: load it again, keep the answers and freeze anew.',
  'too-large': 'A submission holds at most 256 KiB.',
  'not-sealed':
    'Nothing was sent: no keyset that the pin stands for. The code is in brackets; see docs/sealing.md. Check `{src}/keys` and `keyPin`.',
  'key-reused': 'This key was used for other bytes: freeze the draft anew.',
  'out-of-date': 'The server wants a newer client: load the page again.',
  'not-understood': 'The server does not follow the HTTP contract here, or a proxy removes headers.',
};

/** Not delivered, and the same bytes will not be taken as things stand. Keep the answers and show a way to a person. */
export class HeldError extends IntakeError {
  override readonly name = 'HeldError';
  declare readonly code: HeldCode;

  constructor(facts: ErrorFacts<HeldCode>) {
    super(facts, fixes[facts.code]);
  }
}
