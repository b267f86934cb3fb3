import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../testing/intake-stage.ts';
import { smallForm } from '../testing/small-form.ts';

const newForm = () => Response.json({ ...smallForm, version: '1.1.0' });

/** Sends answers to a server that has published the form anew since the page loaded it. */
async function sendStale(): Promise<IntakeStage> {
  const stage = await intakeStage();
  await stage.walkTo('review', {
    urgent: () => stage.pick('urgent', 'food'),
    name: () => stage.fill('name', 'Amina'),
  });
  stage.server.fate = { status: 409, code: 'stale-form' };
  stage.server.overrides.set('/forms/small', newForm);
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
});
