import type { Issue } from '@open-intake/core';
import { expect } from 'chai';
import { clearStage, stage } from '../../test/question-stage.ts';

const question = { id: 'sleep', type: 'text' } as const;
const words = {
  label: 'Where do you sleep?',
  hint: 'Any place.',
  why: 'So that we find a bed.',
  errors: { required: 'We cannot start without it.' },
};
const open = (extra: object = {}, answers = {}) =>
  stage({ questions: [{ ...question, ...extra }], messages: { sleep: words }, answers });

describe('a question', () => {
  afterEach(clearStage);

  it('is the heading of its screen and the label of its control', async () => {
    const heading = (await open()).root.querySelector('h2');
    expect(heading?.querySelector('label')?.control?.id).to.equal('q.sleep');
  });

  it('is marked with its id', async () => {
    expect((await open()).container.dataset['question']).to.equal('sleep');
  });

  it('opens "why we ask" in place', async () => {
    const view = await open();
    const summary = view.root.querySelector('summary') as HTMLElement;
    await view.person.tap(summary);
    expect(view.root.querySelector('details')?.open).to.equal(true);
  });

  it('describes its control by the hint', async () => {
    expect((await open()).person.control('Where').getAttribute('aria-describedby')).to.equal('q.sleep-hint');
  });

  it('marks its control when something is wrong', async () => {
    const view = await open({}, { sleep: 'x' });
    view.session.dispatch({ type: 'report', issues: [{ code: 'too-short', path: '/sleep' }] });
    await view.updateComplete;
    expect(view.person.control('Where').getAttribute('aria-invalid')).to.equal('true');
    expect(view.root.getElementById('q.sleep-error')?.textContent).to.contain('Please write a little more.');
  });

  it('says something kind about a problem it does not know', async () => {
    const view = await open({}, { sleep: 'x' });
    const issues = JSON.parse('[{ "code": "brand-new", "path": "/sleep" }]') as readonly Issue[];
    view.session.dispatch({ type: 'report', issues });
    await view.updateComplete;
    expect(view.root.getElementById('q.sleep-error')?.textContent).to.contain('Please look at this answer again.');
  });

  it('leaves the problems of other questions to them', async () => {
    const view = await open();
    view.session.dispatch({ type: 'report', issues: [{ code: 'required', path: '/sleepless' }] });
    await view.updateComplete;
    expect(view.root.getElementById('q.sleep-error')).to.equal(null);
  });

  it('says why it cannot be skipped, instead of offering it', async () => {
    const view = await open({ required: true });
    expect(view.root.querySelector('.skip')).to.equal(null);
    expect(view.root.getElementById('q.sleep-required')?.textContent).to.contain('We cannot start without it.');
  });
});

describe('a skip', () => {
  afterEach(clearStage);

  it('keeps keyboard focus where it was', async () => {
    const view = await open();
    await view.person.press('Skip this');
    expect(view.root.activeElement).to.equal(view.skipButton);
  });

  it('says that the question was skipped', async () => {
    const view = await open();
    await view.person.press('Skip this');
    expect(view.root.querySelector('[role=status]')?.textContent).to.contain('You skipped this');
  });

  it('leads to the control when it is taken back and there was no answer', async () => {
    const view = await open();
    await view.person.press(view.skipButton);
    await view.person.press(view.skipButton);
    expect(view.root.activeElement?.id).to.equal('q.sleep');
  });

  it('is over when the question is answered', async () => {
    const view = await open();
    await view.person.press('Skip this');
    await view.person.tap(view.person.control('Where'));
    await view.person.typeHere('Home');
    expect(view.session.state.skipped).to.deep.equal({});
  });

  it('says what it skips', async () => {
    const ids = (await open()).skipButton.getAttribute('aria-labelledby');
    expect(ids).to.equal('q.sleep-skip q.sleep-label');
  });
});
