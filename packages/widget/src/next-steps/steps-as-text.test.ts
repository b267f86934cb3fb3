import { expect } from 'chai';
import { mondayAt11, someService, someServices } from '../../test/some-services.ts';
import { agencyTimes } from './agency-times.ts';
import { needName } from './need-name.ts';
import { stepGroups } from './step-groups.ts';
import { stepsAsText } from './steps-as-text.ts';
import { loadStepsWords } from './steps-words.ts';

it('the copy has every place that may be found by others, and nothing of the private ones', async () => {
  const ui = await loadStepsWords('en');
  const file = someServices(
    someService('a', { address: ['1 Elm Street', 'Chicago'], documents: [{ text: 'A bill' }] }),
    someService('b', { needs: ['safe-place'], words: { en: { name: 'Haven' } } }),
    someService('c', { needs: ['food', 'health'], sensitive: true, words: { en: { name: 'Quiet Clinic' } } }),
  );
  const facts = { now: mondayAt11, languages: ['en'], alone: true };
  const needs = [{ code: 'safe-place' }, { code: 'food' }];
  const writer = { ui, times: agencyTimes(file, 'en', mondayAt11), languages: ['en'], now: mondayAt11 };
  const groups = stepGroups(file, { needs, facts }, writer);
  const text = stepsAsText(groups, ui, (need) => needName(need, ui)).replaceAll(/[\u202F\u00A0]/g, ' ');
  expect(groups.map(({ need }) => need)).to.deep.equal(['safe-place', 'food']);
  expect(text).to.equal(`FOOD

Place a
Open now, until 1:00 PM
Food for your home.
Come in.
Call 312 555 0120 · This line speaks English and Spanish.
1 Elm Street, Chicago
Today: 10:00 AM – 1:00 PM
Bring: A bill
They speak English and Spanish. It is free.
`);
});
