import type { FormDefinition, FormMessages } from '@open-intake/core';

/** A small form that has one of everything the server looks at. */
export const smallForm: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'you',
      questions: [
        { id: 'called', type: 'text', role: 'name', maxLength: 100 },
        { id: 'seen', type: 'choice', choices: ['alone', 'watched'], deviceOnly: true },
        { id: 'reach', type: 'phone' },
      ],
    },
    {
      id: 'now',
      questions: [
        {
          id: 'urgent',
          type: 'choices',
          role: 'needs',
          choices: ['food', 'sleep', 'danger', { value: 'none', exclusive: true }],
        },
        {
          id: 'sleep',
          type: 'choice',
          choices: ['own', 'shelter', 'outside'],
          showIf: { in: ['sleep', { var: 'urgent' }] },
        },
        { id: 'hungry', type: 'yesNo' },
        { id: 'court', type: 'date' },
        { id: 'words', type: 'longText', role: 'own-words' },
        {
          id: 'household',
          type: 'group',
          repeat: { max: 3 },
          questions: [{ id: 'age', type: 'number', min: 0, max: 120, integer: true }],
        },
      ],
    },
  ],
  flags: [
    { id: 'danger-now', if: { in: ['danger', { var: 'urgent' }] }, within: 'now' },
    { id: 'no-place', if: { '==': [{ var: 'sleep' }, 'outside'] }, within: 'same-day' },
    {
      id: 'court-soon',
      if: { and: [{ var: 'court' }, { '<=': [{ daysUntil: [{ var: 'court' }] }, 3] }] },
      within: { date: 'court' },
    },
  ],
};

const english: FormMessages = {
  title: 'What you need',
  sections: { you: { title: 'You' }, now: { title: 'Now' } },
  questions: {
    called: { label: 'What should we call you?' },
    seen: { label: 'Can anyone see your screen?', choices: { alone: 'No', watched: 'Yes' } },
    reach: { label: 'Your number' },
    urgent: {
      label: 'What do you need today?',
      choices: { food: 'Food', sleep: 'A place to sleep', danger: 'I am in danger', none: 'None' },
    },
    sleep: { label: 'Where do you sleep?', choices: { own: 'My own place', shelter: 'A shelter', outside: 'Outside' } },
    hungry: { label: 'Are you hungry?' },
    court: { label: 'When is your court date?' },
    words: { label: 'Anything else?' },
    household: { label: 'Who lives with you?', itemLabel: 'Person', add: 'Add', remove: 'Remove', empty: 'Nobody' },
    age: { label: 'Age' },
  },
  flags: {
    'danger-now': { label: 'In danger now', action: 'Act now' },
    'no-place': { label: 'No place tonight', action: 'Find a bed' },
    'court-soon': { label: 'Court soon', action: 'Find a lawyer' },
  },
};

/** The server reads no words but those of flags, so the others stand for both languages. */
export const smallMessages: Readonly<Record<string, FormMessages>> = {
  en: english,
  es: {
    ...english,
    title: 'Lo que necesita',
    flags: { ...english.flags, 'danger-now': { label: 'En peligro ahora', action: 'Actúe ya' } },
  },
};
