import { describeField } from '../../../test/field-suite.ts';
import type { QuestionStage } from '../../../test/question-stage.ts';

const chosen = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    .filter((radio) => radio.checked)
    .map(({ value }) => value);

const question = { id: 'phone', type: 'yesNo' } as const;
const messages = { label: 'Is this phone just yours?' };

describeField('yesNo', [
  {
    name: 'with a yes',
    question,
    messages,
    value: true,
    shows: chosen,
    shown: ['yes'],
    act: (person) => person.choose('Yes'),
  },
  {
    name: 'with a no',
    question,
    messages,
    value: false,
    shows: chosen,
    shown: ['no'],
    act: (person) => person.choose('No'),
  },
]);
