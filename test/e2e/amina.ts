import type { Answers } from './walk.ts';

/** Words that only one person ever typed: whatever should not leak is searched for them. */
export const canaries = {
  name: 'Amina Xochiquetzal',
  phone: '3125550188',
  words: 'Zafiro: dormimos en el carro 🦋 desde el lunes',
} as const;

/** Somebody with no place to sleep tonight, alone with her phone. */
export const amina: Answers = {
  who: (person) => person.choose('who', 'self'),
  private: (person) => person.choose('private', 'alone'),
  urgent: (person) => person.check('urgent', ['food', 'sleep']),
  needs: (person) => person.check('needs', ['home', 'legal']),
  first: (person) => person.choose('first', 'home'),
  deadline: (person) => person.choose('deadline', 'court'),
  name: (person) => person.type('name', canaries.name),
  contact: async (person) => {
    await person.press('#q\\.contact', 'Space');
    await person.tabTo('[data-question="contact"] input[type="tel"]');
    await person.keys(canaries.phone);
  },
  interpreter: (person) => person.choose('interpreter', 'other'),
  'interpreter-wish': (person) => person.check('interpreter-wish', ['woman']),
  more: (person) => person.choose('more', 'all'),
  sleep: (person) => person.choose('sleep', 'outside'),
  cook: (person) => person.choose('cook', 'no'),
  strengths: (person) => person.check('strengths', ['skills', 'children']),
  'own-words': (person) => person.type('own-words', canaries.words),
  share: (person) => person.choose('share', 'ask'),
};
