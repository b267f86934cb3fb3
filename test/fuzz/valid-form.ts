/** A form with something of everything, to begin mutations with. */
export const validForm = {
  format: 'open-intake/1',
  id: 'everything',
  version: '1.0.0',
  languages: ['en', 'es'],
  sections: [
    {
      id: 'first',
      questions: [
        { id: 'name', type: 'text', pattern: '[A-Z][a-z]{1,20}', maxLength: 40 },
        { id: 'age', type: 'number', min: 0, max: 120, integer: true, required: true },
        { id: 'needs', type: 'choices', choices: ['food', 'ride', { value: 'none', exclusive: true }] },
        { id: 'town', type: 'choice', list: 'towns', showIf: { in: ['ride', { var: 'needs' }] } },
        { id: 'court', type: 'date', max: '2030-12-31' },
        {
          id: 'first_need',
          type: 'choice',
          choicesFrom: 'needs',
          showIf: { '>': [{ count: { var: 'needs' } }, 1] },
        },
        { id: 'income', type: 'money', currencies: ['USD', 'EUR'] },
        { id: 'pain', type: 'scale', min: 0, max: 10, sensitive: true },
        { id: 'alone', type: 'yesNo', deviceOnly: true },
        {
          id: 'people',
          type: 'group',
          repeat: { min: 0, max: 5 },
          constraints: [
            { id: 'hundred', rule: { '<=': [{ sum: { map: [{ var: 'people' }, { var: 'share' }] } }, 100] } },
          ],
          questions: [
            { id: 'share', type: 'number', constraints: [{ id: 'least', rule: { '>=': [{ var: 'share' }, 1] } }] },
            { id: 'kin', type: 'text', showIf: { and: [{ '>': [{ var: 'share' }, 10] }, { '!': { var: 'alone' } }] } },
          ],
        },
      ],
    },
    { id: 'second', showIf: { var: 'adult' }, questions: [{ id: 'share_consent', type: 'consent' }] },
  ],
  lists: { towns: ['north', 'south'] },
  values: { adult: { '>=': [{ var: 'age' }, 18] }, total: { sum: { map: [{ var: 'people' }, { var: 'share' }] } } },
  flags: [{ id: 'soon', if: { '<': [{ daysUntil: { var: 'court' } }, 14] }, within: { date: 'court' } }],
  notices: [{ id: 'help', showIf: { '>=': [{ var: 'pain' }, 8] }, contacts: ['988'] }],
};

/** Its words in English. */
export const validMessages = {
  title: 'Tell us',
  sections: { first: { title: 'First' }, second: { title: 'Second' } },
  questions: {
    ...Object.fromEntries(
      ['name', 'age', 'court', 'first_need', 'income', 'pain', 'alone', 'kin', 'share_consent', 'town'].map((id) => [
        id,
        { label: 'A **bold** [number](tel:988)', hint: '_Hint_' },
      ]),
    ),
    needs: { label: 'Needs', choices: { food: 'Food', ride: 'A ride', none: 'None' } },
    people: { label: 'People', add: 'Add', remove: 'Remove', errors: { hundred: 'That is more than all of it.' } },
    share: { label: 'Share', errors: { least: 'At least 1.' } },
  },
  lists: { towns: { north: 'North', south: 'South' } },
  flags: { soon: { label: 'Court soon' } },
  notices: { help: { title: 'Call', body: '- 988' } },
};
