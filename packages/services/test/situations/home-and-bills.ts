import type { Situation } from './situation.ts';

const lakeport = { zip: '60991' };

/** People who look for a home, may lose theirs, or cannot pay for it. */
export const homeAndBills: readonly Situation[] = [
  {
    who: 'a man who looks for a home, while somebody can see the screen',
    now: '2026-12-07T10:00',
    asks: { needs: ['home'] },
    facts: { languages: ['es'], area: lakeport, age: 40, alone: false, filledBy: 'self' },
    expected: ['eviction-line tonight', 'home-counsel soon', 'rent-fund call-first'],
  },
  {
    who: 'a woman alone who looks for a home and named her county only',
    now: '2026-12-07T10:00',
    asks: { needs: ['home'] },
    facts: { languages: ['es'], area: { county: 'Marlow' }, age: 40, alone: true, filledBy: 'self' },
    expected: ['eviction-line tonight', 'advocates tonight', 'home-counsel call-first', 'rent-fund call-first'],
  },
  {
    who: 'somebody without a bed tonight who wants a home first, and has bills',
    now: '2026-12-10T09:30',
    asks: { urgent: ['sleep'], needs: ['bills', 'home'], first: 'home' },
    facts: { languages: ['en'], area: { zip: '60995' }, age: 45, alone: false, filledBy: 'self' },
    expected: [
      'harbor-shelter tonight',
      'family-shelter call-first',
      'eviction-line tonight',
      'rent-fund call-first',
      'energy-help tonight',
      'water-help tonight',
    ],
  },
  {
    who: 'somebody whose power is off and who speaks Polish',
    now: '2026-12-11T16:00',
    asks: { urgent: ['power'] },
    facts: { languages: ['pl'], area: { zip: '60993' }, age: 55, documents: ['photo-id'] },
    expected: ['energy-help tonight'],
  },
  {
    who: 'the same person half an hour after closing on Friday',
    now: '2026-12-11T17:00',
    asks: { urgent: ['power'] },
    facts: { languages: ['pl'], area: { zip: '60993' }, age: 55, documents: ['photo-id'] },
    expected: ['energy-help soon'],
  },
  {
    who: 'somebody who wrote the name of the city and no ZIP',
    now: '2026-12-09T09:00',
    asks: { urgent: ['power'] },
    facts: { languages: ['en'], area: { city: 'Lakeport' }, age: 55 },
    expected: ['energy-help tonight'],
  },
  {
    who: 'somebody with bills in another county',
    now: '2026-12-09T09:30',
    asks: { needs: ['bills'] },
    facts: { languages: ['en'], area: { zip: '60997' }, age: 44, filledBy: 'self' },
    expected: [],
  },
  {
    who: 'somebody with bills and a ZIP that nobody has listed',
    now: '2026-12-09T09:30',
    asks: { needs: ['bills'] },
    facts: { languages: ['en'], area: { zip: '60600' }, age: 44, filledBy: 'self', safety: 'trusted-device' },
    expected: ['energy-help call-first', 'rent-fund call-first', 'water-help call-first'],
  },
];
