import { sendKeys } from '@web/test-runner-commands';
import { describeField } from '../../../test/field-suite.ts';

describeField('longText', [
  {
    name: 'with two lines',
    question: { id: 'words', type: 'longText', sensitive: true },
    messages: { label: 'What else should we know?' },
    value: 'One\nTwo',
    shows: ({ person }) => person.control('What else').value,
    shown: 'One\nTwo',
    act: async (person) => {
      await person.type('What else', 'One');
      await sendKeys({ press: 'Enter' });
      await person.type('What else', 'Two');
    },
  },
]);
