import { describe, expect, it } from 'vitest';
import type { FormDefinition } from '../form/form-definition.ts';
import { fallbackChain, findText } from '../languages/find-text.ts';
import { parseMessages } from './parse-messages.ts';
import { shownText } from './shown-text.ts';
import { wordsRead } from './words-read.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'you',
      questions: [
        { id: 'who', type: 'choice', role: 'filled-by', choices: ['self', 'for-other'] },
        { id: 'pay', type: 'choice', choices: ['cash', 'card'] },
      ],
    },
  ],
};
const en = {
  title: 'Small',
  sections: { you: { title: 'You', helper: { title: 'Them' } } },
  questions: {
    who: { label: 'Who is this for?', choices: { self: 'Me', 'for-other': 'Somebody else' } },
    pay: {
      label: 'How do you pay?',
      hint: 'Guess.',
      choices: { cash: 'I pay cash', card: 'Card' },
      helper: { label: 'How do they pay?', choices: { cash: 'They pay cash' } },
    },
  },
};
const es = { ...en, questions: { ...en.questions, pay: { label: '¿Cómo paga?', choices: { cash: 'En efectivo' } } } };
const messages = { en, es };
const shown = (byHelper: boolean, tag = 'en') =>
  JSON.parse(shownText(form, 'pay', messages, tag, undefined, {}, byHelper)) as unknown;

describe('words for a helper', () => {
  it('stand in the place of the plain ones, each text by itself', () => {
    expect(shown(true)).toEqual(['en', 'How do they pay?', 'Guess.', null, ['They pay cash', 'Card']]);
    expect(shown(false)).toEqual(['en', 'How do you pay?', 'Guess.', null, ['I pay cash', 'Card']]);
  });

  it('in another language do not stand before plain ones in the language shown', () => {
    expect(shown(true, 'es')).toMatchObject(['es', '¿Cómo paga?', { lang: 'en' }, null, ['En efectivo', {}]]);
  });

  it('are there for sections', () => {
    expect(findText(messages, fallbackChain('es', 'en'), ['sections', 'you', 'title'], true)?.text).toBe('Them');
  });

  it('may hold no keys that nothing shows', () => {
    const wrong = { ...en, sections: { you: { title: 'You', helper: { titel: 'Them' } } } };
    expect(parseMessages(en, form, 'en').questions.pay?.helper?.label).toBe('How do they pay?');
    expect(() => parseMessages(wrong, form, 'en')).toThrow('unknown-property at /sections/you/helper/titel');
  });

  it('are known again by the hash of what a helper saw, and plain ones that they saw before', async () => {
    const older = {
      name: 'older',
      messages: { en: { ...en, questions: { ...en.questions, pay: { label: 'Pay?' } } } },
    };
    const now = { name: 'now', messages };
    const read = async (byHelper: boolean) => {
      const shown = { pay: shownText(form, 'pay', messages, 'en', undefined, {}, byHelper) };
      const found = await wordsRead(
        form,
        { language: 'en', shown, filledBy: 'for-other' },
        [older, now],
        (text) => text,
      );
      return found.name;
    };
    expect([await read(true), await read(false)]).toEqual(['now', 'now']);
  });
});
