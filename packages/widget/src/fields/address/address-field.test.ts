import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'home', type: 'address' } as const;
const messages = { label: 'Where do you live?', hint: 'Only what you want to tell.' };
const whole = { line1: '12 Oak Street', city: 'Chicago', state: 'IL', postalCode: '02139' };
const none = 'I do not have a fixed address';
const find = 'Where can we find you?';
const boxes = ({ root }: QuestionStage) =>
  [...root.querySelectorAll<HTMLInputElement>('.address-part input')].map(({ value }) => value);

describeField('address', [
  {
    name: 'with a whole address',
    question,
    messages,
    value: whole,
    shows: boxes,
    shown: ['12 Oak Street', '', 'Chicago', 'IL', '02139'],
    act: async (person) => {
      await person.type('Street and number', '12 Oak Street');
      await person.type('City or town', 'Chicago');
      await person.type('State', 'IL');
      await person.type('ZIP code', '02139');
    },
  },
  {
    name: 'without a fixed address',
    question,
    messages,
    value: { noFixedAddress: true, landmark: 'The shelter on 5th' },
    shows: (view) => [view.person.control(none).checked, boxes(view)],
    shown: [true, ['The shelter on 5th']],
    act: async (person) => {
      await person.choose(none);
      await person.type(find, 'The shelter on 5th');
    },
  },
  {
    name: 'in the order of another place',
    question: { ...question, parts: ['landmark', 'district', 'city'], noFixedAddress: false },
    messages: { ...messages, choices: { district: 'Degmo' } },
    value: { landmark: 'Suuqa', district: 'Hodan' },
    shows: boxes,
    shown: ['Suuqa', 'Hodan', ''],
    act: async (person) => {
      await person.type('A place close by', 'Suuqa');
      await person.type('Degmo', 'Hodan');
    },
  },
]);

describe('an address', () => {
  const open = (answers = {}) => stage({ questions: [question], messages: { home: messages }, answers });
  const empty = async (view: QuestionStage, label: string) => {
    const input = view.person.control(label);
    input.value = '';
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await view.updateComplete;
  };
  afterEach(clearStage);

  it('comes back when "no fixed address" is unticked', async () => {
    const view = await open({ home: whole });
    await view.person.choose(none);
    await view.person.choose(none);
    expect(view.answer).to.deep.equal(whole);
  });

  it('keeps where to find somebody on the other side', async () => {
    const view = await open({ home: whole });
    await view.person.choose(none);
    await view.person.type(find, 'Corner');
    await view.person.choose(none);
    await view.person.type('City or town', '!');
    await view.person.choose(none);
    expect(view.answer).to.deep.equal({ noFixedAddress: true, landmark: 'Corner' });
  });

  it('is blank again when the row is unticked and nothing was typed before', async () => {
    const view = await open();
    await view.person.choose(none);
    await view.person.choose(none);
    expect(view.answer).to.equal(undefined);
  });

  it('stays without a fixed address while nobody says where', async () => {
    const view = await open({ home: { noFixedAddress: true, landmark: 'x' } });
    await empty(view, find);
    expect(view.answer).to.deep.equal({ noFixedAddress: true });
  });

  it('is blank again when its boxes are empty', async () => {
    const view = await open({ home: { city: 'x' } });
    await empty(view, 'City or town');
    expect(view.answer).to.equal(undefined);
  });

  it('keeps the focus on the row that was ticked', async () => {
    const view = await open({ home: whole });
    await view.person.choose(none);
    expect(view.root.activeElement).to.equal(view.person.control(none));
  });

  it('says what is wrong at the part it speaks of', async () => {
    const view = await open({ home: whole });
    view.session.dispatch({ type: 'report', issues: [{ code: 'too-long', path: '/home/postalCode' }] });
    await view.updateComplete;
    const invalid = [...view.root.querySelectorAll<HTMLInputElement>('[aria-invalid]')];
    expect(invalid).to.deep.equal([view.person.control('ZIP code')]);
    expect(
      view.root.getElementById(invalid[0]?.getAttribute('aria-describedby')?.split(' ').at(-1) ?? '')?.innerText,
    ).to.contain('too long');
  });

  it('writes a postal code from left to right, and short', async () => {
    const { person } = await open();
    expect(person.control('ZIP code').dir).to.equal('ltr');
    expect(person.control('ZIP code').offsetWidth).to.be.below(person.control('City or town').offsetWidth);
  });
});
