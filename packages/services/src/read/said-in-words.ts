import type { WayIn } from '../match/compiled-services.ts';

/** What feeds write where there is nothing to pay. */
const nothing = /^(free( of charge)?|no (fee|cost|charge)s?|none|\$?0(\.00)?)\.?$/i;

/** What a service costs, from words that leave no doubt. */
export const costInWords = (text: string | undefined): 'free' | undefined =>
  text !== undefined && nothing.test(text.trim()) ? 'free' : undefined;

const waysIn: readonly (readonly [way: WayIn, words: RegExp])[] = [
  ['walk-in', /^walk[- ]?ins?( welcome| only)?\.?$/i],
  ['appointment', /^(by )?appointment( only| required)?\.?$/i],
  ['referral', /^(by )?referral( only| required)?\.?$/i],
  ['call-ahead', /^call[- ](first|ahead|before( you come)?)\.?$/i],
  ['call', /^((by )?(phone|call)|hotline|call us|call)\.?$/i],
];

/** How a service is got, from words that leave no doubt. */
export const wayInWords = (text: string | undefined): WayIn | undefined =>
  waysIn.find(([, words]) => words.test((text ?? '').trim()))?.[0];

const daysIn = { day: 1, week: 7, month: 30 } as const;

/** Days that people wait, from words that leave no doubt: `none`, `same day`, `2 weeks`. */
export function waitInWords(text: string | undefined): number | undefined {
  const said = (text ?? '').trim().toLowerCase();
  if (/^(none|no wait(ing)?( time)?|same day|0)\.?$/.test(said)) return 0;
  const [, count, unit] = /^(\d{1,3}) ?(day|week|month)s?\.?$/.exec(said) ?? [];
  return count === undefined ? undefined : Number(count) * daysIn[unit as keyof typeof daysIn];
}
