import { decisionOn } from './answer-of.ts';
import type { ProtocolCase } from './protocol-case.ts';

const minute = 60_000;
const date = 'Sun, 22 Nov 2026 12:00:00 GMT';

const rows: readonly (readonly [header: string, ms: number])[] = [
  ['120', 120_000],
  ['0', 1_000],
  ['-5', 1_000],
  ['1.5', minute],
  ['1e3', minute],
  ['  7 ', 7_000],
  ['Sun, 22 Nov 2026 12:02:00 GMT', 120_000],
  ['Sunday, 22-Nov-26 12:02:00 GMT', 120_000],
  ['Sun Nov 22 12:02:00 2026', 120_000],
  ['', minute],
  ['100000000000000000000', 3_600_000],
  ['soon', minute],
];

const waitAfter = async (values: readonly string[], served: string | null) => {
  const headers = new Headers(served === null ? {} : { date: served });
  for (const value of values) headers.append('retry-after', value);
  const decision = await decisionOn(new Response(null, { status: 503, headers }));
  return decision.kind === 'retry' ? decision.wait : decision.kind;
};

/** R21: how long a busy server asks to wait, in every form it is written. The clock of the device never counts. */
export const retryAfterCases: readonly ProtocolCase[] = [
  ...rows.map(
    ([header, ms]): ProtocolCase => ({
      row: 'R21',
      name: `Retry-After "${header}" asks for ${ms} ms`,
      expected: ms,
      outcome: () => waitAfter([header], date),
    }),
  ),
  {
    row: 'R21',
    name: 'two Retry-After headers ask for a minute',
    expected: minute,
    outcome: () => waitAfter(['120', '240'], date),
  },
  {
    row: 'R21',
    name: 'a date without the answer’s own date asks for a minute',
    expected: minute,
    outcome: () => waitAfter(['Sun, 22 Nov 2026 12:02:00 GMT'], null),
  },
  {
    row: 'R21',
    name: 'a date counts from the answer’s own date, however wrong both are',
    expected: 300_000,
    outcome: () => waitAfter(['Thu, 01 Jan 1970 00:05:00 GMT'], 'Thu, 01 Jan 1970 00:00:00 GMT'),
  },
];
