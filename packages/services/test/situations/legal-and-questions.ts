import type { Situation } from './situation.ts';

const lakeport = { zip: '60991' };
const alone = { alone: true, filledBy: 'self' } as const;

/** Legal help, papers, and people who do not know whom to ask. */
export const legalAndQuestions: readonly Situation[] = [
  {
    who: 'a man alone who wants legal help first, and has no food today',
    now: '2026-12-09T11:00',
    asks: { urgent: ['food'], needs: ['food', 'legal'], first: 'legal' },
    facts: { languages: ['es'], area: lakeport, age: 37, ...alone },
    expected: [
      'eviction-line tonight',
      'immigration-clinic soon',
      'elm-pantry tonight',
      'county-boxes call-first',
      'dock-kitchen call-first',
    ],
  },
  {
    who: 'somebody whose brother is being held, late on Saturday',
    now: '2026-12-12T22:00',
    asks: { urgent: ['family-held'], needs: ['legal'] },
    facts: { languages: ['es'], area: { zip: '60997' }, ...alone },
    expected: ['detained-line tonight', 'immigration-clinic soon'],
  },
  {
    who: 'somebody who needs an ID and has mail',
    now: '2026-12-09T14:00',
    asks: { needs: ['id'] },
    facts: { languages: ['es'], area: lakeport, documents: ['mail'] },
    expected: ['papers-desk tonight'],
  },
  {
    who: 'somebody who is not sure and speaks Somali',
    now: '2026-12-11T18:00',
    asks: { needs: ['unsure'] },
    facts: { languages: ['so'], area: { zip: '60992' } },
    expected: ['navigator tonight', 'statewide-line soon'],
  },
  {
    who: 'somebody who is not sure, before a line of another time zone opens',
    now: '2026-12-13T06:30',
    asks: { needs: ['unsure'] },
    facts: { languages: ['am'], area: { zip: '60997' }, filledBy: 'self' },
    expected: ['statewide-line tonight'],
  },
];
