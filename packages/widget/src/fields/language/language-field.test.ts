import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'speak', type: 'language', languages: ['en', 'es', 'ar'] } as const;
const messages = { label: 'What language do you like to speak?' };
const chosen = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('input[type=radio]')]
    .filter((radio) => radio.checked)
    .map(({ value }) => value);

describeField('language', [
  {
    name: 'with one that is offered',
    question: { ...question, languages: [...question.languages] },
    messages,
    value: 'es',
    shows: chosen,
    shown: ['es'],
    act: (person) => person.choose('Español'),
  },
  {
    name: 'with one that is searched for',
    question: { ...question, languages: [...question.languages] },
    messages,
    value: 'so',
    shows: chosen,
    shown: ['so'],
    act: async (person) => {
      await person.type('Look for another language', 'soma');
      await person.choose('Soomaali');
    },
  },
  {
    name: 'with none of its own',
    question: { id: 'speak', type: 'language' },
    messages,
    value: 'mis',
    shows: chosen,
    shown: ['mis'],
    act: (person) => person.choose('My language is not here'),
  },
]);

describe('a language', () => {
  const open = () =>
    stage({ questions: [{ ...question, languages: [...question.languages] }], messages: { speak: messages } });
  afterEach(clearStage);

  it('is written in its own language and direction', async () => {
    const own = (await open()).root.querySelector('[lang=ar]');
    expect([own?.textContent, own?.getAttribute('dir')]).to.deep.equal(['العربية', 'rtl']);
  });

  it('keeps focus when it was found and picked', async () => {
    const view = await open();
    await view.person.type('Look for', 'soma');
    await view.person.choose('Soomaali');
    expect((view.root.activeElement as HTMLInputElement).value).to.equal('so');
  });

  it('says how many were found', async () => {
    const view = await open();
    await view.person.type('Look for', 'qqq');
    expect(view.root.querySelector('[role=status]')?.textContent).to.contain('No language found');
  });
});
