import type { FormDefinition, FormMessages, UnfrozenSubmission } from '@open-intake/core';

/** A form with a question of each kind that leaves the device in its own way. */
export const smallForm: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'today',
      questions: [
        { id: 'need', type: 'choices', choices: ['food', 'sleep', { value: 'other', other: true }] },
        { id: 'story', type: 'longText' },
        { id: 'name', type: 'text' },
        {
          id: 'household',
          type: 'group',
          repeat: { max: 10 },
          questions: [
            { id: 'street', type: 'text' },
            { id: 'row', type: 'text' },
          ],
        },
        { id: 'safe', type: 'contactSafety' },
        { id: 'share', type: 'consent' },
      ],
    },
  ],
};

export const smallMessages: FormMessages = {
  title: 'How can we help?',
  sections: { today: { title: 'Today' } },
  questions: { need: { label: 'What do you need?', choices: { food: 'Food', sleep: 'A place to sleep' } } },
};

/** Ten answers that must never be seen outside the posted bytes. */
export const canaries = [
  'canary-food-1a',
  'canary-story-2b',
  'canary-name-3c',
  'canary-phone-4d',
  'canary-mail-5e',
  'canary-note-6f',
  'canary-alias-7g',
  'canary-person-8h',
  'canary-street-9i',
  'canary-row-10j',
] as const;

/** A submission that carries every canary. */
export function smallSubmission(): UnfrozenSubmission {
  const [food, story, name, phone, mail, note, alias, person, street, row] = canaries;
  const way = { messageOk: true, nameOk: false, othersSee: 'unknown' } as const;
  return {
    format: 'open-intake/1',
    form: { id: 'small', version: '1.0.0' },
    language: 'en',
    filledBy: 'self',
    contactSafety: {
      ways: [
        { ...way, way: 'call', to: phone, alias, ifOther: 'use-name' },
        { ...way, way: 'trusted-person', to: mail, person },
      ],
      clientWill: ['call'],
      times: [],
      note,
    },
    answers: { need: ['food', { value: 'other', text: food }], story, name, household: [{ street }, { row }] },
    shown: { need: '["en","What do you need?"]' },
    consents: [
      { id: 'share', decision: 'ask', language: 'en', at: '2026-11-22T10:00:00Z', text: 'May we share this?' },
    ],
  };
}
