import { describe, expect, it } from 'vitest';
import { keepAnswers, lostAnswers } from './kept-answers.ts';

const answers = { need: 'bread', people: [{ age: 4 }, { age: 7 }] };

describe('what was typed before a form changed', () => {
  it.each([
    ['while it is filled', { answers, state: 'form' }, { answers, version: '1.0.0' }],
    ['not once it was sent', { answers, state: 'sent' }, undefined],
    ['not where nothing was typed', { answers: {}, state: 'form' }, undefined],
    ['not without a form', null, undefined],
  ])('is kept %s', (_when, widget, kept) => {
    expect(keepAnswers(widget, '1.0.0')).toEqual(kept);
  });

  it.each<[string, object, readonly string[]]>([
    ['nothing', { people: [{ age: 4 }, { age: 7 }], need: 'bread' }, []],
    ['what is asked no more', { people: answers.people }, ['need']],
    ['rows that do not fit any more', { need: 'bread', people: [{ age: 4 }] }, ['people']],
  ])('is lost: %s', (_what, now, lost) => {
    expect(lostAnswers(answers, { ...now })).toEqual(lost);
  });
});
