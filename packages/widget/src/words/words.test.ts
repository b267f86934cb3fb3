import { directionOf, type FormDefinition, fillIn } from '@open-intake/core';
import { expect } from 'chai';
import i18next from 'i18next';
import { type LoadedMessages, loadUiMessages } from '../messages/ui-messages.ts';
import { momentWords } from './date-words.ts';
import { createFormWords } from './form-words.ts';
import { localized } from './localized.ts';
import { createUiWords } from './ui-words.ts';

const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'ar'],
  sections: [{ id: 'one', questions: [{ id: 'sleep', type: 'choice', choices: ['own'] }] }],
};
const messages = {
  en: { questions: { sleep: { label: 'Where do you sleep, {{size}} of you?', choices: { own: 'At home' } } } },
  ar: { questions: { sleep: { choices: { own: 'في البيت' } } } },
};
const sleep = form.sections[0]!.questions[0]!;

describe('the words of a form', () => {
  const words = createFormWords(form, messages, 'ar', (text, language) => fillIn(text, { size: 3 }, language)).question(
    sleep,
  );

  it('are in the language shown', () => {
    expect(words.choice('own')).to.deep.equal({ text: 'في البيت', lang: 'ar', dir: 'rtl' });
  });

  it('say in which language they really are', () => {
    expect(words.label).to.deep.equal({ text: 'Where do you sleep, 3 of you?', lang: 'en', dir: 'ltr' });
  });

  it('are absent where the author wrote none', () => {
    expect(words.hint).to.equal(undefined);
  });
});

describe('the words of the widget', () => {
  it('count by the rules of the language', async () => {
    const { tag, messages: english } = await loadUiMessages(['en'], 'all');
    const ui = createUiWords(tag, english);
    expect(ui.text('errors.title', { count: 1 })).to.equal('Please look at one answer');
    expect(ui.text('errors.title', { count: 3 })).to.equal('Please look at 3 answers');
  });

  it('count as i18next does, in languages of every kind', async () => {
    for (const tag of ['en', 'es', 'fr', 'ar', 'pl', 'uk', 'so', 'my', 'cy', 'ht']) {
      const classes = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
      const forms = Object.fromEntries(classes.map((name) => [`c_${name}`, name]));
      const messages = { errors: forms } as unknown as LoadedMessages['messages'];
      const reference = i18next.createInstance();
      await reference.init({ lng: tag, nsSeparator: false, resources: { [tag]: { translation: { errors: forms } } } });
      const ui = createUiWords(tag, messages);
      for (const count of [0, 1, 2, 3, 5, 11, 21, 22, 100, 101, 1_000_000])
        expect([tag, count, ui.text('errors.c', { count })]).to.deep.equal([
          tag,
          count,
          reference.t('errors.c', { count }),
        ]);
    }
  });

  it('have no way to a prototype', async () => {
    const { tag, messages: english } = await loadUiMessages(['en'], 'all');
    expect(() => createUiWords(tag, english).text('constructor.name')).to.throw(TypeError);
  });
});

describe('words of the agency', () => {
  it('fall back to a language they have', () => {
    expect(localized({ es: 'Casa' }, 'so')).to.deep.equal({ text: 'Casa', lang: 'es', dir: directionOf('es') });
  });
});

describe('momentWords', () => {
  const moment = new Date('2026-11-23T16:00:00Z');
  const sentence = { moment_other: '{{weekday}}, {{date}} at {{time}}' };
  const wordsIn = async (tag: string) => createUiWords(tag, (await loadUiMessages([tag], 'all')).messages);

  it('stays in the Gregorian calendar', () => {
    const ui = createUiWords('fa-AF', { about: sentence });
    expect(momentWords(moment, ui, 'America/Chicago')).not.to.match(/آذر|قوس/);
  });

  it('is in the time of the agency', async () => {
    const words = momentWords(moment, await wordsIn('en'), 'America/Chicago');
    expect(words).to.equal('Monday, November 23 at 10 in the morning');
  });

  for (const [at, words] of [
    ['2026-11-30T23:00:00Z', 'lunes 30 de noviembre a las 5 de la tarde'],
    ['2026-11-30T19:30:00Z', 'lunes 30 de noviembre a la 1:30 de la tarde'],
    ['2026-12-01T15:15:00Z', 'martes 1 de diciembre a las 9:15 de la mañana'],
  ] as const)
    it(`is said in Spanish as people say it: ${words}`, async () => {
      expect(momentWords(new Date(at), await wordsIn('es'), 'America/Chicago')).to.equal(words);
    });

  it('falls back to the time of the device where the zone is none', async () => {
    expect(momentWords(moment, await wordsIn('en'), 'Not/AZone')).to.match(/November 2\d/);
  });
});
