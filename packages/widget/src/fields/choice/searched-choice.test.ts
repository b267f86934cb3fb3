import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { describeField } from '../../../test/field-suite.ts';
import { clearStage, type QuestionStage, type StageOptions, stage } from '../../../test/question-stage.ts';
import { settled } from '../../../test/settled.ts';

const label = 'Type to look for it';
const box = ({ root }: QuestionStage) => root.querySelector<HTMLInputElement>('[role=combobox]');
const rows = ({ root }: QuestionStage) =>
  [...root.querySelectorAll('[role=option]')].map((row) => row.querySelector('.choice-text')?.textContent.trim());
const picked = ({ root }: QuestionStage) =>
  [...root.querySelectorAll('.picked-row .choice-text')].map((row) => row.textContent.trim());
const status = ({ root }: QuestionStage) => root.querySelector('[role=status]')?.textContent;
const press = async (...keys: readonly string[]) => {
  for (const key of keys) {
    await sendKeys({ press: key });
    await settled();
  }
};

const counties = {
  choices: ['cook', 'dupage', 'kane', 'lake', { value: 'other', other: true }],
  messages: {
    label: 'What county do you live in?',
    choices: { cook: 'Cook', dupage: 'DuPage', kane: 'Kane', lake: 'Lake', other: 'It is not on the list' },
  },
};

describeField('choice', [
  {
    name: 'that is searched',
    question: { id: 'county', type: 'choice', display: 'search', choices: [...counties.choices] },
    messages: counties.messages,
    value: 'lake',
    shows: picked,
    shown: ['Lake'],
    act: async (person) => {
      await person.type(label, 'la');
      await press('ArrowDown', 'Enter');
    },
  },
  {
    name: 'that is searched and not on the list',
    question: { id: 'county', type: 'choice', display: 'search', choices: [...counties.choices] },
    messages: counties.messages,
    value: { value: 'other', text: 'Will' },
    shows: ({ root }) => root.querySelector<HTMLInputElement>('.other input')?.value,
    shown: 'Will',
    act: async (person) => {
      await person.choose('It is not on the list');
      await person.type('Please say', 'Will');
    },
  },
]);

describeField('choices', [
  {
    name: 'that are searched',
    question: { id: 'counties', type: 'choices', display: 'search', choices: [...counties.choices] },
    messages: counties.messages,
    value: ['cook', 'lake'],
    shows: picked,
    shown: ['Cook', 'Lake'],
    act: async (person) => {
      await person.type(label, 'lake');
      await press('Enter');
      await person.typeHere('coo');
      await press('ArrowDown', 'Enter');
    },
  },
]);

describe('a search for choices', () => {
  const open = (more: Partial<StageOptions> = {}) =>
    stage({
      questions: [{ id: 'county', type: 'choice', display: 'search', choices: [...counties.choices] }],
      messages: { county: counties.messages },
      ...more,
    });
  afterEach(clearStage);

  it('opens with an arrow and goes round', async () => {
    const view = await open();
    await view.person.reach(view.person.control(label));
    await press('ArrowUp');
    expect(box(view)?.getAttribute('aria-activedescendant')).to.equal('q.county-found-3');
    await press('ArrowDown');
    expect(view.root.querySelector('[aria-selected=true]')?.textContent).to.contain('Cook');
    await press('End', 'Home', 'ArrowDown', 'Enter');
    expect(view.answer).to.equal('dupage');
  });

  it('closes with Escape, then empties, and tells nobody else', async () => {
    const view = await open();
    const heard: string[] = [];
    const listen = (event: KeyboardEvent) => heard.push(event.key);
    document.addEventListener('keydown', listen);
    await view.person.type(label, 'k');
    await press('Escape');
    expect([box(view)?.getAttribute('aria-expanded'), box(view)?.value]).to.deep.equal(['false', 'k']);
    await press('Escape');
    document.removeEventListener('keydown', listen);
    expect(box(view)?.value).to.equal('');
    expect(heard).not.to.include('Escape');
  });

  it('picks by tap, says so, and gives the focus to what takes it out', async () => {
    const view = await open();
    await view.person.type(label, 'kan');
    await view.person.tap(view.root.querySelector('[role=option]') as Element);
    expect([view.answer, status(view)]).to.deep.equal(['kane', 'Picked: Kane']);
    expect(view.root.activeElement?.getAttribute('aria-label')).to.equal('Take out: Kane');
    await press('Enter');
    expect(view.answer).to.equal(undefined);
    expect(view.root.activeElement).to.equal(box(view));
  });

  it('takes a name that is typed in full', async () => {
    const view = await open();
    await view.person.type(label, 'DUPAGE');
    await press('Tab');
    expect(view.answer).to.equal('dupage');
  });

  it('keeps what is typed and not found, and says so', async () => {
    const view = await open();
    await view.person.type(label, 'qqq');
    await press('Tab');
    expect([box(view)?.value, status(view)]).to.deep.equal(['qqq', 'No match. Please try another word.']);
  });

  it('has rows of at least 44 px', async () => {
    const view = await open();
    await view.person.type(label, 'a');
    expect(view.root.querySelector('[role=option]')?.getBoundingClientRect().height).to.be.at.least(44);
  });
});

describe('a search in a named list', () => {
  const places = Array.from({ length: 5000 }, (_, at) => `p${at}`);
  const words = Object.fromEntries(places.map((value, at) => [value, `Place ${at}`]));
  const question = { id: 'town', type: 'choice', list: 'places' } as const;
  const open = (more: Partial<StageOptions> = {}) =>
    stage({
      questions: [question],
      messages: { town: { label: 'Where?' } },
      lists: { places },
      listMessages: { places: words },
      ...more,
    });
  afterEach(clearStage);

  it('draws a few of thousands', async () => {
    const view = await open();
    await view.person.type(label, 'place');
    expect(rows(view)).to.have.length(30);
    expect(status(view)).to.equal('Found: 5000. Type more letters to see fewer.');
  });

  it('finds one of them', async () => {
    const view = await open();
    await view.person.type(label, '4999');
    await press('Enter');
    expect(view.answer).to.equal('p4999');
  });

  it('finds by the name in the form’s own language and shows both', async () => {
    const view = await open({
      checked: false,
      language: 'so',
      translated: { lists: { places: { p7: 'Meesha toddobaad' } } },
    });
    await view.person.type(label, 'place 7');
    expect(view.root.querySelector('.choice-text')?.textContent.replace(/\s+/g, ' ').trim()).to.equal(
      'Meesha toddobaad Place 7',
    );
  });

  it('of few choices is rows', async () => {
    const view = await open({ lists: { places: ['p1', 'p2'] } });
    expect(view.root.querySelectorAll('input[type=radio]')).to.have.length(2);
  });
});

describe('a search written with an input method', () => {
  afterEach(clearStage);

  for (const [name, init] of [
    ['while it composes', { isComposing: true }],
    ['as Safari says Enter after it (229)', { keyCode: 229, isComposing: false }],
  ] as const)
    it(`picks nothing by its Enter, ${name}`, async () => {
      const view = await stage({
        questions: [{ id: 'county', type: 'choice', display: 'search', choices: [...counties.choices] }],
        messages: { county: counties.messages },
      });
      await view.person.type(label, 'lake');
      const enter = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init });
      box(view)?.dispatchEvent(enter);
      await view.updateComplete;
      expect([view.answer, enter.defaultPrevented]).to.deep.equal([undefined, false]);
    });
});
