import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const question = { id: 'contact', type: 'contactSafety', sensitive: true } as const;
const messages = { label: 'What is a safe way for us to reach you?', hint: 'We will only use the ways you pick.' };
const shows = ({ root }: QuestionStage) => ({
  checked: [...root.querySelectorAll<HTMLInputElement>('input')]
    .filter((input) => input.checked)
    .map(({ value }) => value),
  typed: [...root.querySelectorAll<HTMLInputElement>('.way :is(input[type=tel], input[type=text], textarea)')].map(
    ({ value }) => value,
  ),
});

describeField('contactSafety', [
  {
    name: 'with a call, in the morning',
    question,
    messages,
    value: {
      ways: [
        {
          way: 'call',
          to: '3125550100',
          messageOk: false,
          nameOk: false,
          othersSee: true,
          ifOther: 'use-name',
          alias: 'Lu',
        },
      ],
      clientWill: ['visit'],
      times: ['mornings'],
    },
    shows,
    shown: { checked: ['call', 'no', 'yes', 'use-name', 'mornings', 'visit'], typed: ['3125550100', 'Lu'] },
    act: async (person) => {
      await person.choose('Call me');
      await person.type('What number should we call?', '3125550100');
      await person.within('Can we leave a message').choose('No');
      await person.within('Does someone else').choose('Yes');
      await person.choose('Use a name I pick');
      await person.type('What name should we use?', 'Lu');
      await person.unfold('Good times, and more to know');
      await person.choose('Mornings');
      await person.choose('I will come in');
    },
  },
  {
    name: 'with a letter',
    question,
    messages,
    value: {
      ways: [{ way: 'letter', to: 'Box 7', messageOk: true, nameOk: false }],
      clientWill: [],
      times: [],
    },
    shows,
    shown: { checked: ['letter', 'yes', 'no'], typed: ['Box 7'] },
    act: async (person) => {
      await person.choose('Write me a letter');
      await person.type('Where should we mail the letter?', 'Box 7');
      await person.within('Is it safe to write').choose('Yes');
      await person.within('Can we put our name').choose('No');
    },
  },
]);

describe('a safe way to reach somebody', () => {
  const open = (answers = {}) => stage({ questions: [question], messages: { contact: messages }, answers });
  afterEach(clearStage);

  for (const way of ['Call me', 'Text me', 'WhatsApp', 'Email me', 'Write me a letter', 'Call someone I trust']) {
    it(`chooses nothing beforehand under "${way}"`, async () => {
      const view = await open();
      await view.person.choose(way);
      expect([...view.root.querySelectorAll('input:checked')].map(({ id }) => id)).to.have.length(1);
    });
  }

  it('says that a text is not safe yet, and takes that back once it is', async () => {
    const view = await open();
    await view.person.choose('Text me');
    await view.person.type('What number should we text?', '3125550100');
    const says = () => view.container.textContent?.includes('So far we have no safe way to reach you.');
    const before = says();
    await view.person.within('Is it safe to write').choose('Yes');
    await view.person.within('Does someone else').choose('No');
    expect([before, says()]).to.deep.equal([true, false]);
  });

  it('says a short number back at once', async () => {
    const view = await open();
    await view.person.choose('Call me');
    await view.person.type('What number should we call?', '12');
    expect(view.root.querySelector('.answer-check')?.textContent).to.equal(
      'So far we read 12. Phone numbers are longer.',
    );
  });

  for (const [typed, said] of [
    ['call me', 'So far we see no number here.'],
    ['312 555 0100 or 773 555 0199', 'We see more than one number. Please keep the best one.'],
    ['312 555 0100 773 555 0199', 'We see more than one number. Please keep the best one.'],
    ['3125550100 ext 4', undefined],
  ] as const) {
    it(`says at once what it makes of the number "${typed}"`, async () => {
      const view = await open();
      await view.person.choose('Call me');
      await view.person.type('What number should we call?', typed);
      expect(view.root.querySelector('.answer-check')?.textContent).to.equal(said);
    });
  }

  for (const typed of ['a', 'maria@', 'maria@gmail,com', '312 555 0100', 'maria@@gmail.com', 'maria@gmail']) {
    it(`says at once that "${typed}" looks like no email`, async () => {
      const view = await open();
      await view.person.choose('Email me');
      await view.person.type('What is your email?', typed);
      expect(view.root.querySelector('.answer-check')?.textContent).to.equal('An email looks like name@example.com.');
    });
  }

  it('keeps the other name through a slip', async () => {
    const view = await open();
    await view.person.choose('Call me');
    await view.person.within('Does someone else').choose('Yes');
    await view.person.choose('Use a name I pick');
    await view.person.type('What name should we use?', 'Lu');
    await view.person.choose('Hang up');
    const meanwhile = JSON.stringify(view.answer);
    await view.person.choose('Use a name I pick');
    expect(meanwhile).not.to.contain('Lu');
    expect(view.person.control('What name should we use?').value).to.equal('Lu');
  });

  it('stays open, with the focus, when its note is emptied again', async () => {
    const view = await open();
    await view.person.choose('Call me');
    await view.person.unfold('Good times, and more to know');
    await view.person.type('Is there more', 'x');
    const note = view.person.control('Is there more');
    note.value = '';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await view.updateComplete;
    expect([note.closest('details')?.open, view.root.activeElement === note]).to.deep.equal([true, true]);
  });

  it('stays open when nobody else uses it after all', async () => {
    const view = await open();
    await view.person.choose('Call me');
    await view.person.within('Does someone else').choose('Yes');
    await view.person.within('Does someone else').choose('No');
    expect(view.root.querySelectorAll('.way details.more[open]').length).to.equal(1);
  });

  it('means do not contact while nothing is picked, and says so', async () => {
    const view = await open();
    expect(view.container.textContent).to.contain('If you pick nothing, we will not contact you.');
  });

  it('is blank again when the only way is taken back', async () => {
    const view = await open();
    await view.person.choose('Text me');
    await view.person.choose('Text me');
    expect(view.answer).to.equal(undefined);
  });

  it('brings back the number of a way that was taken back by a slip', async () => {
    const view = await open();
    await view.person.choose('Call me');
    await view.person.type('What number should we call?', '555');
    await view.person.choose('Call me');
    await view.person.choose('Call me');
    expect(view.person.control('What number should we call?').value).to.equal('555');
  });

  it('keeps what may wait folded until it matters', async () => {
    const view = await open();
    await view.person.choose('Call me');
    expect(view.root.querySelectorAll('details.more[open]').length).to.equal(0);
    await view.person.within('Does someone else').choose('Yes');
    expect(view.root.querySelectorAll('.way details.more[open]').length).to.equal(1);
  });

  it('offers a number that was given for another way', async () => {
    const view = await open();
    await view.person.choose('Call me');
    await view.person.type('What number should we call?', '555');
    await view.person.choose('Text me');
    expect(view.person.control('What number should we text?').value).to.equal('555');
  });

  it('shows what is wrong beside the way that it speaks of', async () => {
    const way = { way: 'call', to: '', messageOk: 'unknown', nameOk: 'unknown', othersSee: 'unknown' };
    const view = await open({ contact: { ways: [way], clientWill: [], times: [] } });
    view.session.dispatch({
      type: 'report',
      issues: [{ code: 'to-missing', path: '/contact/ways/0', params: { way: 'call' } }],
    });
    await view.updateComplete;
    const input = view.person.control('What number should we call?');
    const problem = view.root.getElementById(input.getAttribute('aria-describedby') ?? '');
    expect(problem?.textContent).to.contain('Call me: please tell us the number.');
    expect(input.id).to.equal('q.contact.ways.0');
  });
});
