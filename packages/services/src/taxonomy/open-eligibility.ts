import type { NeedCode } from '../match/need-codes.ts';

/** What kind of help a code of a taxonomy stands for, in our needs. It stands for every code below it that has no line of its own. */
export interface TermNeeds {
  /** The name of the taxonomy, as feeds write it. Absent: of any. */
  readonly system?: string;
  readonly code: string;
  readonly needs: readonly string[];
}

const term = (code: string, ...needs: readonly NeedCode[]): TermNeeds => ({ code, needs });

/**
 * Codes of Open Eligibility (the taxonomy of findhelp's and Code for America's feeds, read in `codeforamerica/ohana-api`, November
 * 2026) and our needs. The 211 taxonomy is licensed: an agency that has it adds its codes in the overlay.
 */
export const openEligibility: readonly TermNeeds[] = [
  term('101-02', 'money'),
  term('101-02-01', 'food'),
  term('101-02-02', 'health'),
  term('101-02-03', 'home'),
  term('101-02-06', 'bills'),
  term('101-03', 'food'),
  term('101-04', 'sleep'),
  term('101-06', 'safety', 'safe-place'),
  term('101-07', 'talk-now', 'feelings'),
  term('102', 'food'),
  term('103', 'home'),
  term('103-01', 'sleep'),
  term('103-03-02', 'bills'),
  term('103-05-03', 'safe-place', 'safety'),
  term('104-01', 'baby'),
  term('104-02', 'clothes'),
  term('104-03', 'clothes'),
  term('104-04', 'health'),
  term('105', 'rides'),
  term('106', 'health'),
  term('106-05-06', 'medicine'),
  term('106-06-04-04', 'feelings'),
  term('106-06-07-01', 'feelings'),
  term('106-06-08', 'talk-now', 'feelings'),
  term('106-06-09', 'doctor', 'health'),
  term('107', 'money'),
  term('107-02-04', 'home'),
  term('107-02-04-02', 'bills'),
  term('108-03-01', 'care'),
  term('108-03-02', 'childcare'),
  term('108-03-03', 'childcare'),
  term('108-03-05', 'childcare'),
  term('108-03-07', 'care'),
  term('108-05', 'unsure', 'other'),
  term('108-06', 'care'),
  term('108-07', 'people'),
  term('108-07-01', 'feelings'),
  term('108-07-02', 'talk-now'),
  term('108-07-04', 'care'),
  term('109', 'school'),
  term('109-06-02', 'phone'),
  term('110', 'work'),
  term('110-03-02', 'phone'),
  term('111', 'legal'),
  term('111-01-05', 'id'),
];
