import type { Situation } from './situation.ts';

const lakeport = { zip: '60991' };
const [wednesdayNoon, wednesdayEvening] = ['2026-12-09T11:00', '2026-12-09T18:00'];

/** People who need food. */
export const food: readonly Situation[] = [
  {
    who: 'a mother without food, in Spanish, while the pantry is open',
    now: wednesdayNoon,
    asks: { urgent: ['food'] },
    facts: { languages: ['es'], area: lakeport, age: 31, alone: true, filledBy: 'self', documents: ['mail'] },
    expected: ['elm-pantry tonight', 'county-boxes call-first', 'dock-kitchen call-first'],
  },
  {
    who: 'a man without food, in the evening',
    now: wednesdayEvening,
    asks: { urgent: ['food'] },
    facts: { languages: ['en'], area: lakeport, age: 45, safety: 'strict' },
    expected: ['dock-kitchen tonight', 'county-boxes call-first', 'elm-pantry soon'],
  },
  {
    who: 'the same man, for whom it can wait, and who looks for a home too',
    now: wednesdayEvening,
    asks: { needs: ['home', 'food'], first: 'food' },
    facts: { languages: ['en'], area: lakeport, age: 45, alone: false },
    expected: [
      'dock-kitchen tonight',
      'elm-pantry soon',
      'county-boxes call-first',
      'home-counsel soon',
      'eviction-line soon',
      'rent-fund call-first',
    ],
  },
  {
    who: 'a mother in Eastbank who needs food and diapers',
    now: '2026-12-10T15:00',
    asks: { urgent: ['food', 'baby'] },
    facts: { languages: ['en'], area: { zip: '60995' }, age: 28, alone: true, filledBy: 'self' },
    expected: ['east-pantry tonight', 'dock-kitchen tonight', 'county-boxes call-first', 'clothes-closet soon'],
  },
  {
    who: 'somebody who speaks Polish, an hour before the pantry opens',
    now: '2026-12-08T13:00',
    asks: { urgent: ['food'] },
    facts: { languages: ['pl'], area: { zip: '60995' }, age: 50, alone: true, filledBy: 'self' },
    expected: ['east-pantry tonight', 'dock-kitchen call-first', 'county-boxes call-first'],
  },
  {
    who: 'somebody who did not say where they stay',
    now: wednesdayNoon,
    asks: { urgent: ['food'] },
    facts: { languages: ['en'], age: 40 },
    expected: ['dock-kitchen tonight', 'elm-pantry call-first', 'east-pantry call-first', 'county-boxes call-first'],
  },
  {
    who: 'somebody who did not say how old they are',
    now: '2026-12-09T10:30',
    asks: { urgent: ['food'] },
    facts: { languages: ['en'], area: { zip: '60992' }, alone: false, filledBy: 'self' },
    expected: ['elm-pantry tonight', 'dock-kitchen tonight', 'senior-meals call-first', 'county-boxes call-first'],
  },
  {
    who: 'an elder who speaks Chinese',
    now: '2026-12-07T10:00',
    asks: { needs: ['food'] },
    facts: { languages: ['zh'], area: { zip: '60993' }, age: 72, filledBy: 'with-help' },
    expected: [
      'senior-meals call-first',
      'elm-pantry call-first',
      'dock-kitchen call-first',
      'county-boxes call-first',
    ],
  },
  {
    who: 'a man without food on a holiday',
    now: '2026-12-25T11:00',
    asks: { urgent: ['food'] },
    facts: { languages: ['en'], area: lakeport, age: 35, alone: true, filledBy: 'self' },
    expected: ['dock-kitchen tonight', 'county-boxes call-first', 'elm-pantry soon'],
  },
];
