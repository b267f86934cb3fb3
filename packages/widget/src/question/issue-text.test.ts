import type { Issue } from '@open-intake/core';
import { expect } from 'chai';
import type { UiMessages } from '../messages/ui-messages.types.ts';
import type { QuestionWords, UiWords } from '../words/words.types.ts';
import { issueText } from './issue-text.ts';

const shown = (text: string) => ({ text, lang: 'en', dir: 'ltr' }) as const;
const own = new Map([
  ['below-income', shown('Your rent is more than your income.')],
  ['too-big', shown('That is a lot.')],
]);
const words: QuestionWords = {
  label: shown('Rent'),
  hint: undefined,
  why: undefined,
  choice: shown,
  heading: () => undefined,
  error: (code) => own.get(code),
  itemLabel: undefined,
  add: undefined,
  remove: undefined,
  empty: undefined,
};
const ui: UiWords = {
  language: 'en',
  dir: 'ltr',
  text: (path) => path,
  has: (path) => path !== 'errors.constraint',
  show: ({ text }) => text,
};

/** A key of our sentences that is no code does not compile. */
const codeOf = (key: Exclude<keyof UiMessages['errors'], 'title_one' | 'title_other' | 'default'>): Issue['code'] =>
  key;

describe('the sentence for a problem', () => {
  it('of a constraint is the one that the author wrote for it', () => {
    const issue = { code: 'constraint', path: '/rent', params: { constraint: 'below-income' } } as const;
    expect(issueText(issue, words, ui)).to.equal('Your rent is more than your income.');
  });

  it('of a code is the one that the author wrote for the question', () => {
    expect(issueText({ code: 'too-big', path: '/rent' }, words, ui)).to.equal('That is a lot.');
  });

  it('is ours where the author wrote none', () => {
    expect(issueText({ code: 'not-a-number', path: '/rent' }, words, ui)).to.equal('errors.not-a-number');
    expect(issueText({ code: 'constraint', path: '/rent', params: { constraint: 'x' } }, words, ui)).to.equal(
      'errors.default',
    );
  });

  it('is kept under its code', () => {
    expect(codeOf('date-incomplete')).to.equal('date-incomplete');
  });
});
