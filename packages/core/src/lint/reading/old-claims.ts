import type { Claim } from '../../form/claim.ts';
import { numbered } from '../../lists/numbered.ts';
import { daysBetween } from '../../values/calendar-day.ts';
import { warning } from '../findings.ts';
import type { LintFinding } from '../lint-rule.ts';

/** Laws change: after a year somebody looks again. In days. */
const longest = 366;

/** Claims that nobody has looked at for a year, or that say a day to come. Nothing without `today` (ISO 8601). */
export function* oldClaims(claims: readonly Claim[], today: string | undefined): Generator<LintFinding> {
  if (today === undefined) return;
  for (const [at, { id, reviewed, place }] of numbered(claims)) {
    const age = daysBetween(reviewed, today);
    if (age > longest || age < 0)
      yield warning(
        'claim-old',
        `/claims/${at}/reviewed`,
        age < 0
          ? `The claim "${id}" says that it was looked at on ${reviewed}, and it is not that day yet.`
          : `Nobody has looked at the claim "${id}" since ${reviewed}.`,
        `Ask somebody who knows ${place} whether it still holds, and write the day.`,
      );
  }
}
