import type { Question } from '@open-intake/core';
import { expect } from 'chai';
import { clearStage, type QuestionStage, stage } from '../../../test/question-stage.ts';

const children: Question = {
  id: 'children',
  type: 'group',
  repeat: { min: 0, max: 3, reorder: true },
  questions: [
    { id: 'name', type: 'text' },
    { id: 'age', type: 'number' },
    { id: 'pets', type: 'group', repeat: { max: 2 }, questions: [{ id: 'pet', type: 'text' }] },
  ],
};
const messages = {
  children: {
    label: 'Children',
    itemLabel: 'Child',
    add: 'Add a child',
    remove: 'Take out',
    empty: 'No children yet.',
  },
  name: { label: 'Name' },
  age: { label: 'How old?' },
  pets: { label: 'Pets', itemLabel: 'Pet', add: 'Add a pet', remove: 'Give away' },
  pet: { label: 'What is it?' },
};
const amina = { name: 'Amina', age: 3 };
const ben = { name: 'Ben', age: 7, pets: [{ pet: 'Cat' }] };

const open = (rows: readonly object[], question = children) =>
  stage({ questions: [question], messages, answers: { children: rows } });
const legends = ({ root }: QuestionStage) =>
  [...root.querySelectorAll('.row-label')].map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ').trim());
/** The last status is that of the outer rows. */
const said = ({ root }: QuestionStage) => [...root.querySelectorAll('.group-said')].at(-1)?.textContent.trim();
const focus = ({ root }: QuestionStage) => root.activeElement?.id;

describe('the rows of a group', () => {
  afterEach(clearStage);

  it('say so when there is none', async () => {
    expect((await open([])).container.textContent).to.contain('No children yet.');
  });

  it('are called by their number, and by what was typed first in them', async () => {
    expect(legends(await open([amina, { age: 7 }]))).to.deep.equal(['Child 1 · Amina', 'Child 2']);
  });

  it('put focus in the row that was added, and say it', async () => {
    const view = await open([amina]);
    await view.person.press('Add a child');
    expect(focus(view)).to.equal('q.children.1.name');
    expect(said(view)).to.equal('Child 2 is added.');
  });

  it('are no more than the form wants', async () => {
    const view = await open([{}, {}, {}]);
    expect(() => view.person.button('Add a child')).to.throw();
  });

  it('are no fewer than the form wants', async () => {
    const view = await open([], { ...children, repeat: { min: 1, max: 3 } });
    expect(legends(view)).to.deep.equal(['Child 1']);
    expect(() => view.person.button('Take out')).to.throw();
  });

  it('name the row in the button that takes it out', async () => {
    const view = await open([amina, ben]);
    const ids = view.root.getElementById('q.children-remove-1')?.getAttribute('aria-labelledby')?.split(' ') ?? [];
    const name = ids.map((id) => view.root.getElementById(id)?.textContent.trim().replaceAll(/\s+/g, ' ')).join(' ');
    expect(name).to.equal('Take out Child 2 · Ben');
  });

  it('show the problem of a row at its own control', async () => {
    const view = await open([amina, ben]);
    view.session.dispatch({ type: 'report', issues: [{ code: 'too-big', path: '/children/1/age' }] });
    await view.updateComplete;
    const wrong = [...view.root.querySelectorAll('[aria-invalid=true]')];
    expect(wrong.map(({ id }) => id)).to.deep.equal(['q.children.1.age']);
  });
});

describe('the words in rows', () => {
  afterEach(clearStage);

  it('may name what the form works out from all of them', async () => {
    const view = await stage({
      questions: [children],
      messages: { ...messages, pets: { label: 'Pets of {{count_of}} children', itemLabel: 'Pet' } },
      answers: { children: [amina, ben] },
      values: { count_of: { var: 'children.length' } },
    });
    await view.person.press('Add a child');
    const labels = [...view.root.querySelectorAll('[data-type=group] [data-type=group] .question-label')];
    expect(labels.map(({ textContent }) => textContent)).to.include('Pets of 3 children');
  });
});

describe('a row that is taken out', () => {
  afterEach(clearStage);

  it('says so in its place, with focus on the way back', async () => {
    const view = await open([amina, ben]);
    await view.person.press('Take out');
    expect(view.root.querySelector('.rows > :not(p)')?.textContent).to.contain('Child 1 · Amina is taken out.');
    expect(said(view)).to.equal('Child 1 · Amina is taken out.');
    expect(view.root.activeElement).to.equal(view.person.button('Bring it back'));
  });

  it('comes back with all that was in it, where it was', async () => {
    const view = await open([amina, ben]);
    view.session.dispatch({ type: 'skip', path: '/children/0/pets', reason: 'prefer-not' });
    await view.updateComplete;
    await view.person.press('Take out');
    await view.person.press('Bring it back');
    expect(view.answer).to.deep.equal([amina, ben]);
    expect(view.session.state.skipped).to.deep.equal({ '/children/0/pets': 'prefer-not' });
    expect(focus(view)).to.equal('q.children.0.name');
  });

  it('can come back after others were filled in further', async () => {
    const view = await open([amina, ben]);
    await view.person.press('Take out');
    await view.person.type('Name', 'jamin');
    await view.person.press('Bring it back');
    expect(view.answer).to.deep.equal([amina, { ...ben, name: 'Benjamin' }]);
  });

  it('is forgotten with the next thing that is done to the rows', async () => {
    const view = await open([amina, ben]);
    await view.person.press('Take out');
    await view.person.press('Add a child');
    expect(() => view.person.button('Bring it back')).to.throw();
  });

  it('is forgotten when everything is', async () => {
    const view = await open([amina]);
    await view.person.press('Take out');
    view.session.dispatch({ type: 'reset' });
    await view.updateComplete;
    expect(view.root.textContent).not.to.contain('Amina');
  });

  it('is told once more when the same happens again', async () => {
    const view = await open([{}, {}]);
    await view.person.press('Take out');
    const status = [...view.root.querySelectorAll('.group-said')].at(-1);
    const first = status?.textContent;
    await view.person.press(view.person.inside('.row').button('Take out'));
    expect(first).to.equal('Child 1 is taken out.');
    expect(status?.textContent).not.to.equal(first);
  });

  it('does not come back to another row around it', async () => {
    const view = await open([ben, { ...ben, name: 'Cem' }]);
    await view.person.press('Give away');
    await view.person.press('Take out');
    expect(view.root.textContent).not.to.contain('Pet 1 · Cat is taken out.');
  });
});

describe('rows that can be put in order', () => {
  afterEach(clearStage);

  it('move with all that is in them, and say where they are', async () => {
    const view = await open([amina, ben]);
    await view.person.press('Move down');
    expect(view.answer).to.deep.equal([ben, amina]);
    expect(legends(view).filter((text) => text.startsWith('Child'))).to.deep.equal([
      'Child 1 · Ben',
      'Child 2 · Amina',
    ]);
    expect(said(view)).to.equal('This is now Child 2.');
  });

  it('keep focus on the way they moved, as long as there is one', async () => {
    const view = await open([amina, {}, {}]);
    await view.person.press('Move down');
    expect(focus(view)).to.equal('q.children-down-1');
    await view.person.press(view.root.getElementById('q.children-down-1') as HTMLElement);
    expect(focus(view)).to.equal('q.children-up-2');
  });

  it('do not move where the author does not let them', async () => {
    const view = await open([amina, ben], { ...children, repeat: { max: 3 } });
    expect(() => view.person.button('Move up')).to.throw();
  });
});
