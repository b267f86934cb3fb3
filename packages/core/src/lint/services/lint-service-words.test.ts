import { expect, it } from 'vitest';
import { lintServiceWords } from './lint-service-words.ts';

const found = (
  words: { readonly name: string; readonly what?: string; readonly steps?: readonly string[] },
  language = 'en',
) =>
  lintServiceWords([{ id: 'pantry', words: { [language]: words } }]).map(({ severity, code, path }) => [
    severity,
    code,
    path,
  ]);

it('words of a service that only say what it is are fine', () => {
  expect(
    found({ name: 'Legal Aid', what: 'Legal help to keep your home.', steps: ['Call. They tell you what to bring.'] }),
  ).toEqual([]);
});

it('finds who gets something, wherever it is said', () => {
  expect(
    found({ name: 'Stamps', what: 'You qualify for food stamps.', steps: ['Call.', 'You are eligible here.'] }),
  ).toEqual([
    ['warning', 'eligibility-verdict', '/services/pantry/words/en/what'],
    ['warning', 'eligibility-verdict', '/services/pantry/words/en/steps/1'],
  ]);
  expect(found({ name: 'Ayuda', what: 'Usted califica para cupones de alimentos.' }, 'es')).toHaveLength(1);
});

it('finds that somebody has to leave', () => {
  expect(found({ name: 'Beds', what: 'You must leave your home first.' })).toEqual([
    ['warning', 'must-leave', '/services/pantry/words/en/what'],
  ]);
});

it('says nothing in a language without a list', () => {
  expect(found({ name: 'Łóżka', what: 'Musisz opuścić dom.' }, 'pl')).toEqual([]);
});
