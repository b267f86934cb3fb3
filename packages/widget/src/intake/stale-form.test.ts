import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { smallForm } from '../../test/small-form.ts';

const newForm = () => Response.json({ ...smallForm, version: '1.1.0' });

/** Asks for the name under another id, and for the age no more. */
const changedForm = () => {
  const [first, you] = smallForm.sections;
  if (first === undefined || you === undefined) throw new Error('The small form has two sections.');
  return Response.json({
    ...smallForm,
    version: '2.0.0',
    sections: [
      { ...first, questions: first.questions.filter(({ id }) => id !== 'age') },
      { ...you, questions: you.questions.map((one) => (one.id === 'name' ? { ...one, id: 'called' } : one)) },
    ],
    migrations: [{ to: '2.0.0', rename: { name: 'called' }, retire: ['age'] }],
  });
};

/** Sends answers to a server that has published the form anew since the page loaded it. */
async function sendStale(form = newForm): Promise<IntakeStage> {
  const stage = await intakeStage();
  await stage.walkTo('review', {
    urgent: () => stage.pick('urgent', 'food'),
    age: () => stage.fill('age', '34'),
    name: () => stage.fill('name', 'Amina'),
  });
  stage.server.fate = { status: 409, code: 'stale-form' };
  stage.server.overrides.set('/forms/small', form);
  await stage.tapPart('send');
  await stage.until(() => stage.state === 'review');
  return stage;
}

describe('a form that the agency changed while it was filled', () => {
  afterEach(clearIntakeStage);

  it('is read once more, and says so in plain words', async () => {
    expect((await sendStale()).words).to.contain('This form has changed since you began.');
  });

  it('keeps the answers', async () => {
    expect((await sendStale()).words)
      .to.contain('Amina')
      .and.to.contain('Food');
  });

  it('is sent in its new version', async () => {
    const stage = await sendStale();
    stage.server.fate = 'receipt';
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    expect(stage.server.submissions.at(-1)?.form.version).to.equal('1.1.0');
  });

  it('still says which words were read, where they are the same', async () => {
    const stage = await sendStale();
    stage.server.fate = 'receipt';
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    expect(stage.server.submissions.at(-1)?.shown).to.have.property('urgent');
  });

  it('takes an answer along to the new name of its question', async () => {
    const stage = await sendStale(changedForm);
    stage.server.fate = 'receipt';
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    expect(stage.server.submissions.at(-1)?.answers).to.deep.equal({ urgent: ['food'], called: 'Amina' });
  });

  it('shows what it asks no more, in the words of before', async () => {
    const { root } = await sendStale(changedForm);
    const shown = root.querySelector<HTMLElement>('[data-unplaced]')?.innerText ?? '';
    expect(shown).to.contain('How old are you?').and.to.contain('34');
  });
});

describe('answers that a page kept from an earlier version', () => {
  afterEach(clearIntakeStage);

  const open = async () => {
    const server = new FakeServer();
    server.overrides.set('/forms/small', changedForm);
    return intakeStage({
      server,
      set: { answers: { name: 'Amina', age: 34, urgent: ['food'] }, answersVersion: '1.0.0' },
    });
  };

  it('are brought to the form of today', async () => {
    const { element } = await open();
    expect(element.answers).to.deep.equal({ called: 'Amina', urgent: ['food'] });
  });

  it('are told to the developer where they have no place, without what was answered', async () => {
    const stage = await open();
    const told = stage.events.find((event) => event.type === 'oi-error') as HTMLElementEventMap['oi-error'];
    expect([told.code, told.fix]).to.deep.equal(['answer-unplaced', '/age: retired. See "migrations" of the form.']);
  });
});
