import { type FormDefinition, type FormMessages, parseForm } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import type { Audience } from './change.ts';
import { diffForms } from './diff-forms.ts';

const definition = {
  format: 'open-intake/1',
  id: 'food',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'you',
      questions: [
        { id: 'need', type: 'choice', choices: ['bread', 'milk'] },
        { id: 'people', type: 'number', max: 9 },
        { id: 'words', type: 'text' },
      ],
    },
  ],
  flags: [{ id: 'many', if: { '>': [{ var: 'people' }, 5] }, within: '2-days' }],
};

const english = {
  title: 'Food boxes',
  sections: { you: { title: 'You' } },
  questions: {
    need: { label: 'What do you need?', choices: { bread: 'Bread', milk: 'Milk' } },
    people: { label: 'How many are you?' },
    words: { label: 'Anything else?' },
  },
  flags: { many: { label: 'A big family' } },
};
const spanish: FormMessages = {
  title: 'Comida',
  sections: { you: { title: 'Usted' } },
  questions: {
    need: { label: '¿Qué necesita?', choices: { bread: 'Pan', milk: 'Leche' } },
    people: { label: '¿Cuántos son?' },
    words: { label: '¿Algo más?' },
  },
  flags: { many: { label: 'Familia grande' } },
};

type Draft = { form: typeof definition & Record<string, unknown>; en: typeof english; es: FormMessages };

/** Both versions, the second changed by hand. */
function versions(change: (draft: Draft) => void): { readonly before: UsableForm; readonly after: UsableForm } {
  const usable = ({ form, en, es }: Draft): UsableForm => ({
    folder: 'food',
    form: parseForm(form) satisfies FormDefinition,
    messages: { en, es },
  });
  const fresh = (): Draft => structuredClone({ form: definition, en: english, es: spanish });
  const changed = fresh();
  change(changed);
  return { before: usable(fresh()), after: usable(changed) };
}

/** The sentences for one audience. */
function told(audience: Audience, change: (draft: Draft) => void): readonly string[] {
  return diffForms(versions(change))
    .filter((found) => found.for === audience)
    .map(({ sentence }) => sentence);
}

/** What clients notice of a change, in sentences. */
const clients = (pair: Parameters<typeof diffForms>[0]): readonly string[] =>
  diffForms(pair).flatMap((change) => (change.for === 'clients' ? [change.sentence] : []));

describe('what changed', () => {
  it('is nothing between a form and itself', () => {
    expect(diffForms(versions(() => undefined))).toEqual([]);
  });

  it('says which question is new, to clients and workers', () => {
    const add = ({ form, en }: Draft) => {
      form.version = '1.1.0';
      form.sections[0]!.questions.push({ id: 'pet', type: 'yesNo' });
      Object.assign(en.questions, { pet: { label: 'Do you have a pet?' } });
    };
    expect(told('clients', add)).toEqual(['There is a new question "pet" (“Do you have a pet?”) in the part "you".']);
    expect(told('workers', add)).toEqual([
      'New submissions can answer "pet" (“Do you have a pet?”). Older ones do not.',
    ]);
    expect(told('translators', add)).toEqual(['The question "pet" has no words in Spanish yet: “Do you have a pet?”.']);
  });

  it('says which question is gone', () => {
    const remove = ({ form }: Draft) => void form.sections[0]!.questions.pop();
    expect(told('clients', remove)).toContain('The question "words" (“Anything else?”) is no longer asked.');
  });

  it('says what was moved, and only that', () => {
    const move = ({ form: { sections } }: Draft) => void sections[0]!.questions.unshift(sections[0]!.questions.pop()!);
    expect(told('clients', move)).toEqual(['The question "words" (“Anything else?”) is now asked first.']);
  });

  it('says what reads differently, in which language', () => {
    const reword = ({ es }: Draft) => void Object.assign(es.questions.need!, { label: '¿Qué le falta?' });
    expect(told('clients', reword)).toEqual([
      'The question "need" in Spanish was “¿Qué necesita?” and is now “¿Qué le falta?”.',
    ]);
    expect(told('translators', reword)).toEqual([]);
  });

  it('asks translators to look again at what changed in the source alone', () => {
    expect(told('translators', ({ en }) => void Object.assign(en.questions.words, { label: 'What else?' }))).toEqual([
      'The question "words" changed to “What else?”. Does “¿Algo más?” in Spanish still fit?',
    ]);
  });

  it('says which choices came and went, also to those who read older answers', () => {
    const swap = ({ form, en }: Draft) => {
      form.sections[0]!.questions[0]!.choices = ['bread', 'rice'];
      Object.assign(en.questions.need.choices, { rice: 'Rice' });
    };
    expect(told('clients', swap)).toEqual([
      'The question "need" (“What do you need?”) now also offers “Rice”.',
      'The question "need" (“What do you need?”) no longer offers “Milk”.',
    ]);
    expect(told('workers', swap)).toContain(
      'Only older submissions can answer "need" (“What do you need?”) with “Milk”.',
    );
  });

  it('says when something is asked now', () => {
    const condition = ({ form }: Draft) =>
      void Object.assign(form.sections[0]!.questions[1]!, { showIf: { '==': [{ var: 'need' }, 'milk'] } });
    expect(told('clients', condition)).toEqual([
      'The question "people" (“How many are you?”) was asked always. Now it is asked when "need" is "milk".',
    ]);
  });

  it.each([
    ['required', 'clients', 'The question "words" (“Anything else?”) can no longer be skipped.'],
    ['sensitive', 'clients', 'The question "words" (“Anything else?”) counts as sensitive now: it says why we ask.'],
    [
      'deviceOnly',
      'workers',
      'The answer to "words" (“Anything else?”) stays on the device now: workers no longer see it.',
    ],
  ] as const)('says what it means that a question is %s', (property, audience, sentence) => {
    const turnOn = ({ form }: Draft) => void Object.assign(form.sections[0]!.questions[2]!, { [property]: true });
    expect(told(audience, turnOn)).toContain(sentence);
  });

  it('tells workers how soon a flag wants them, and when it goes up', () => {
    const hurry = ({ form }: Draft) =>
      void form.flags.splice(0, 1, { id: 'many', if: { '>': [{ var: 'people' }, 3] }, within: 'now' });
    expect(told('workers', hurry)).toEqual(
      expect.arrayContaining([
        'The flag "many" (“A big family”) went up when "people" is over 5. Now it goes up when "people" is over 3.',
        'The flag "many" (“A big family”) asks to act at once now, before: within 2 days.',
      ]),
    );
  });

  it('tells of a language that is no longer there', () => {
    expect(told('clients', ({ form }) => void form.languages.pop())).toEqual([
      'The form can no longer be read in Spanish (es).',
    ]);
  });

  it('asks for a new version when the form changed and the version did not', () => {
    expect(told('workers', ({ form }) => void Object.assign(form.sections[0]!.questions[1]!, { max: 12 }))[0]).toMatch(
      /still 1\.0\.0/,
    );
    expect(
      told('workers', ({ form }) => {
        form.version = '1.0.1';
        form.sections[0]!.questions[1]!.max = 12;
      }),
    ).toEqual([]);
  });

  it('tells of parts that are new, gone or elsewhere', () => {
    const part = (id: string) => ({ id, questions: [{ id: `${id}-1`, type: 'text' }] });
    const before = versions(({ form }) => void form.sections.push(part('b'), part('c'))).after;
    const after = versions(({ form }) => {
      form.sections.unshift(part('c'));
      form.sections.push(part('d'));
    }).after;
    const sentences = diffForms({ before, after }).map(({ sentence }) => sentence);
    expect(sentences).toEqual(
      expect.arrayContaining([
        'There is a new part "d".',
        'The part "b" is gone.',
        'The part "you" (“You”) now comes at another place.',
      ]),
    );
  });

  it('tells where notices stand, for whom, and who answers for them', () => {
    const notice = (more: object) =>
      versions(({ form }) => void Object.assign(form, { notices: [{ id: 'call', showIf: { var: 'words' }, ...more }] }))
        .after;
    const [before, after] = [notice({}), notice({ before: ['need'], role: 'reporting', alone: true })];
    expect(clients({ before, after })).toEqual([
      'The notice "call" is now shown only to somebody who is alone.',
      'The notice "call" now stands plain and small right before "need".',
    ]);
    expect(clients({ before: after, after: before })).toEqual([
      'The notice "call" is now shown to everybody.',
      'The notice "call" now stands with the answers it is about.',
    ]);
  });

  it('tells of notices', () => {
    const notice = (showIf: object) => ({ notices: [{ id: 'call', showIf }] });
    const before = versions(({ form }) => void Object.assign(form, notice({ var: 'words' }))).after;
    const after = versions(({ form }) => void Object.assign(form, notice({ '!!': [{ var: 'need' }] }))).after;
    const none = versions(() => undefined).before;
    expect(clients({ before: none, after })).toEqual(['There is a new notice "call", shown when "need" is answered.']);
    expect(clients({ before: after, after: none })).toEqual(['The notice "call" is gone.']);
    expect(clients({ before, after })).toEqual([
      'The notice "call" was shown when "words" holds. Now it is shown when "need" is answered.',
    ]);
  });

  it('tells translators how much a new language is', () => {
    const add = ({ form }: Draft) => void form.languages.push('so');
    expect(told('translators', add)).toEqual(['Somali is new: 8 of 8 texts are still to be written.']);
    expect(told('clients', add)).toEqual(['The form can now be read in Somali (so).']);
  });

  it('tells translators what is not needed any more', () => {
    const remove = ({ form, en }: Draft) => {
      form.sections[0]!.questions.pop();
      Reflect.deleteProperty(en.questions, 'words');
    };
    expect(told('translators', remove)).toEqual([
      'The question "words" is not needed in Spanish any more: “¿Algo más?”.',
    ]);
  });

  it('tells workers of calculated values', () => {
    const value = ({ form }: Draft) => void Object.assign(form, { values: { big: { '>': [{ var: 'people' }, 4] } } });
    expect(told('workers', value)).toContain('The calculated value "big" was nothing and is now "people" is over 4.');
  });
});
