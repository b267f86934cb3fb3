import type { Situation } from './situation.ts';

const lakeport = { zip: '60991' };
const alone = { alone: true, filledBy: 'self' } as const;
const sundayNight = '2026-12-13T23:30';

/** People without a place to sleep, and people in danger. */
export const nights: readonly Situation[] = [
  {
    who: 'a man without a bed, late on Sunday, whose screen can be seen',
    now: sundayNight,
    asks: { urgent: ['sleep'] },
    facts: { languages: ['en'], area: lakeport, age: 35, alone: false, filledBy: 'self' },
    expected: ['harbor-shelter tonight', 'family-shelter call-first'],
  },
  {
    who: 'somebody of 19 without a bed',
    now: sundayNight,
    asks: { urgent: ['sleep'] },
    facts: { languages: ['en'], area: { zip: '60992' }, age: 19, ...alone },
    expected: ['harbor-shelter tonight', 'youth-house call-first', 'family-shelter call-first'],
  },
  {
    who: 'somebody of 17 who speaks Spanish',
    now: '2026-12-12T20:00',
    asks: { urgent: ['sleep'] },
    facts: { languages: ['es'], area: { zip: '60992' }, age: 17, ...alone },
    expected: ['family-shelter call-first', 'youth-house call-first'],
  },
  {
    who: 'somebody between 18 and 24, in another county',
    now: '2026-12-08T15:00',
    asks: { urgent: ['sleep'] },
    facts: { languages: ['en'], area: { zip: '60997' }, age: { from: 18, to: 24 }, ...alone },
    expected: ['harbor-shelter tonight'],
  },
  {
    who: 'somebody under 18, who may be too young for the youth house',
    now: '2026-12-08T15:00',
    asks: { urgent: ['sleep'] },
    facts: { languages: ['en'], area: lakeport, age: { from: 0, to: 17 }, ...alone },
    expected: ['youth-house call-first', 'family-shelter call-first'],
  },
  {
    who: 'somebody who speaks Amharic: an interpreter joins',
    now: '2026-12-07T20:00',
    asks: { urgent: ['sleep'] },
    facts: { languages: ['am'], area: lakeport, age: 30, alone: false },
    expected: ['harbor-shelter tonight', 'family-shelter call-first'],
  },
  {
    who: 'somebody without a bed in the night in which the clocks go forward',
    now: '2027-03-14T06:30',
    asks: { urgent: ['sleep'] },
    facts: { languages: ['en'], area: lakeport, age: 40, alone: false, filledBy: 'self' },
    expected: ['harbor-shelter tonight', 'family-shelter call-first'],
  },
  {
    who: 'somebody in danger, alone with the phone at two in the morning',
    now: '2026-12-13T02:00',
    asks: { urgent: ['safe-place'], needs: ['safety'] },
    facts: { languages: ['es'], area: lakeport, age: 28, ...alone, safety: 'strict' },
    expected: ['haven tonight', 'advocates soon'],
  },
  {
    who: 'the same person, when somebody can see the screen',
    now: '2026-12-13T02:00',
    asks: { urgent: ['safe-place'], needs: ['safety'] },
    facts: { languages: ['es'], area: lakeport, age: 28, alone: false, filledBy: 'self', safety: 'strict' },
    expected: [],
  },
  {
    who: 'the same person, for whom somebody else fills it in',
    now: '2026-12-13T02:00',
    asks: { urgent: ['safe-place'], needs: ['safety'] },
    facts: { languages: ['es'], area: lakeport, age: 28, alone: true, filledBy: 'for-other' },
    expected: [],
  },
  {
    who: 'somebody who wants to stay safe and speaks Arabic',
    now: '2026-12-08T10:00',
    asks: { needs: ['safety'] },
    facts: { languages: ['ar'], area: lakeport, age: 33, ...alone, safety: 'standard' },
    expected: ['advocates tonight', 'haven tonight'],
  },
  {
    who: 'somebody who has to talk alone, a minute before they close',
    now: '2026-12-08T16:59',
    asks: { urgent: ['talk-alone'] },
    facts: { languages: ['en'], ...alone },
    expected: ['advocates tonight'],
  },
  {
    who: 'the same person, who is not sure of being alone',
    now: '2026-12-08T16:59',
    asks: { urgent: ['talk-alone'] },
    facts: { languages: ['en'], filledBy: 'self' },
    expected: [],
  },
  {
    who: 'somebody who has something private to say, on Saturday',
    now: '2026-12-12T12:00',
    asks: { needs: ['private'] },
    facts: { languages: ['en'], area: lakeport, ...alone },
    expected: ['advocates soon'],
  },
];
