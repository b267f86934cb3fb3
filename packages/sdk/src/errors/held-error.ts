import type { HeldCode } from './error-codes.ts';
import { type ErrorFacts, IntakeError } from './intake-error.ts';

const fixes: Record<HeldCode, string> = {
  'changed-on-the-way': 'Something on the way changes messages. Show a phone number; try another network.',
  'not-allowed': 'The server takes nothing from here: check the list of allowed origins.',
  'not-here': 'There is nothing at this address, or it was deleted: check it.',
  'stale-form': 'The server does not know this version of the form: load it again and freeze anew.',
  'too-large': 'A submission holds at most 256 KiB.',
  'not-sealed': 'Nothing was sent: the keyset does not fit `keyPin`. See docs/sealing.md.',
  'sealed-only': 'The agency takes sealed answers only: set `key-pin` (`keyPin` of a client). See docs/sealing.md.',
  'key-reused': 'This key was used for other bytes: freeze the submission anew.',
  'out-of-date': 'The server wants a newer client: load the page again.',
  'not-understood': 'The server does not follow the contract, or a proxy removes headers.',
};

/** Not delivered, and the same bytes will not be taken as things stand. Keep the answers and show a way to a person. */
export class HeldError extends IntakeError {
  override readonly name = 'HeldError';
  declare readonly code: HeldCode;

  constructor(facts: ErrorFacts<HeldCode>) {
    super(facts, fixes[facts.code]);
  }
}
