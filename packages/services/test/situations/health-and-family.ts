import type { Situation } from './situation.ts';

const lakeport = { zip: '60991' };
const alone = { alone: true, filledBy: 'self' } as const;
const wednesdayEvening = '2026-12-09T19:00';

/** Doctors, medicine, feelings, and care for others. */
export const healthAndFamily: readonly Situation[] = [
  {
    who: 'somebody who needs a doctor in the evening, in Spanish',
    now: wednesdayEvening,
    asks: { urgent: ['doctor'] },
    facts: { languages: ['es'], area: { zip: '60997' }, age: 41, ...alone },
    expected: ['night-clinic call-first', 'day-clinic soon'],
  },
  {
    who: 'somebody who needs a doctor in the evening, in English',
    now: wednesdayEvening,
    asks: { urgent: ['doctor'] },
    facts: { languages: ['en'], area: lakeport, age: 41, ...alone },
    expected: ['night-clinic tonight', 'day-clinic soon'],
  },
  {
    who: 'somebody who needs a doctor while both are within reach',
    now: '2026-12-09T17:30',
    asks: { urgent: ['doctor'] },
    facts: { languages: ['en'], area: lakeport, age: 41, ...alone },
    expected: ['day-clinic tonight', 'night-clinic tonight'],
  },
  {
    who: 'a mother whose daughter helps her ask for a doctor',
    now: wednesdayEvening,
    asks: { urgent: ['doctor'] },
    facts: { languages: ['es'], area: lakeport, age: 70, alone: true, filledBy: 'with-help' },
    expected: [],
  },
  {
    who: 'somebody without medicine on Saturday',
    now: '2026-12-12T17:00',
    asks: { urgent: ['medicine'] },
    facts: { languages: ['es'], area: { zip: '60992' }, ...alone },
    expected: ['pharmacy tonight'],
  },
  {
    who: 'somebody who speaks Tigrinya and wants health care',
    now: '2026-12-07T09:00',
    asks: { needs: ['health'] },
    facts: { languages: ['ti'], area: lakeport, ...alone },
    expected: ['day-clinic tonight', 'night-clinic call-first'],
  },
  {
    who: 'somebody who is sad, in Spanish',
    now: '2026-12-07T10:00',
    asks: { needs: ['feelings'] },
    facts: { languages: ['es'], area: lakeport, age: 26, ...alone },
    expected: ['talk-line tonight', 'counseling soon'],
  },
  {
    who: 'somebody who needs to talk now and speaks Polish only',
    now: '2026-12-13T03:00',
    asks: { urgent: ['talk-now'], needs: ['feelings'] },
    facts: { languages: ['pl'], area: lakeport, age: 26, ...alone },
    expected: ['talk-line call-first', 'counseling call-first'],
  },
  {
    who: 'a daughter who cares for her mother',
    now: '2026-12-08T10:00',
    asks: { needs: ['care'] },
    facts: { languages: ['en'], area: { zip: '60993' }, age: 52, alone: false },
    expected: ['respite soon'],
  },
  {
    who: 'a mother who looks for child care',
    now: '2026-12-07T08:00',
    asks: { needs: ['childcare'] },
    facts: { languages: ['es'], area: lakeport, age: 24, alone: false, filledBy: 'self' },
    expected: ['childcare-desk call-first'],
  },
  {
    who: 'an elder who wants company, on the day of the club',
    now: '2027-01-05T09:00',
    asks: { needs: ['people'] },
    facts: { languages: ['en'], area: lakeport, age: 66 },
    expected: ['elders-club tonight'],
  },
  {
    who: 'an elder who wants company, the day after',
    now: '2027-01-06T09:00',
    asks: { needs: ['people'] },
    facts: { languages: ['en'], area: lakeport, age: { from: 60 } },
    expected: ['elders-club call-first'],
  },
];
