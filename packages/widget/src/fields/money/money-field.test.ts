import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import type { QuestionStage } from '../../../test/question-stage.ts';
import { clearStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'income', type: 'money', currencies: ['USD'] } as const;
const messages = { label: 'What do you earn a month?', hint: 'A guess is fine.' };
const shows = ({ root }: QuestionStage) => [
  root.querySelector('input')?.value,
  root.querySelector('select')?.value,
  root.querySelector('.answer-check')?.textContent.trim(),
];
const one = () => ({ ...question, currencies: ['USD'] });
const several = () => ({ ...question, currencies: ['USD', 'EUR', 'MXN'] });

describeField('money', [
  {
    name: 'in the one currency',
    question: one(),
    messages,
    value: { amount: '1500', currency: 'USD' },
    shows,
    shown: ['1500', undefined, 'We read it as $1,500.00 (USD).'],
    act: (person) => person.type('What do you earn', '1500'),
  },
  {
    name: 'with cents and limits',
    question: { ...one(), min: '10', max: '99.50' },
    messages,
    value: { amount: '12.50', currency: 'USD' },
    shows,
    shown: ['12.50', undefined, 'We read it as $12.50 (USD).'],
    act: (person) => person.type('What do you earn', '12.50'),
  },
  {
    name: 'in another of several currencies',
    question: several(),
    messages,
    value: { amount: '20', currency: 'EUR' },
    shows,
    shown: ['20', 'EUR', ''],
    act: async (person) => {
      await person.type('What do you earn', '20');
      await person.reach(person.control('Currency'));
      await person.typeHere('Eur');
    },
  },
]);

describe('money', () => {
  const open = (
    options: { readonly language?: string; readonly answers?: object; readonly currencies?: string[] } = {},
  ) =>
    stage({
      questions: [{ ...question, currencies: options.currencies ?? ['USD'] }],
      messages: { income: messages },
      language: options.language ?? 'en',
      answers: { ...options.answers },
    });
  afterEach(clearStage);

  it('is read back where it can be doubted', async () => {
    const view = await open();
    await view.person.type('What do you earn', '1,500');
    expect(view.answer).to.deep.equal({ amount: '1500', currency: 'USD' });
    expect(shows(view)).to.deep.equal(['1,500', undefined, 'We read it as $1,500.00 (USD).']);
  });

  it('stays as typed in other digits', async () => {
    const view = await open();
    await view.person.type('What do you earn', '٢٠');
    expect([view.answer, shows(view)[0]]).to.deep.equal([{ amount: '20', currency: 'USD' }, '٢٠']);
  });

  it('keeps every digit of a large amount', async () => {
    const view = await open();
    await view.person.type('What do you earn', '999999999999999.99');
    expect(view.answer).to.deep.equal({ amount: '999999999999999.99', currency: 'USD' });
  });

  it('keeps what is no amount, for the person to put right', async () => {
    const view = await open();
    await view.person.type('What do you earn', 'not much');
    expect([view.answer, shows(view)]).to.deep.equal([
      { amount: 'not much', currency: 'USD' },
      ['not much', undefined, ''],
    ]);
  });

  it('is blank again when emptied', async () => {
    const view = await open({ answers: { income: { amount: '5', currency: 'USD' } } });
    const input = view.person.control('What do you earn');
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(view.answer).to.equal(undefined);
  });

  it('remembers a currency that was picked before there is an amount', async () => {
    const view = await open({ currencies: ['USD', 'EUR'] });
    await view.person.reach(view.person.control('Currency'));
    await view.person.typeHere('Eur');
    expect(view.answer).to.equal(undefined);
    view.person.control('What do you earn').focus();
    await view.person.typeHere('7');
    expect(view.answer).to.deep.equal({ amount: '7', currency: 'EUR' });
  });

  it('forgets that currency with everything else', async () => {
    const view = await open({ currencies: ['USD', 'EUR'] });
    await view.person.reach(view.person.control('Currency'));
    await view.person.typeHere('Eur');
    view.session.dispatch({ type: 'reset' });
    await view.updateComplete;
    expect(shows(view)[1]).to.equal('USD');
  });

  it('names its currency beside the amount', async () => {
    const view = await open();
    const ids = view.person.control('What do you earn').getAttribute('aria-describedby')?.split(' ') ?? [];
    expect(ids.map((id) => view.root.getElementById(id)?.textContent)).to.include('US Dollar');
  });
});
