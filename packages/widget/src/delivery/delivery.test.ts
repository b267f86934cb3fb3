import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';

async function atReview(): Promise<IntakeStage> {
  const stage = await intakeStage();
  await stage.walkTo('review', { name: () => stage.fill('name', 'Amina') });
  return stage;
}

describe('sending', () => {
  afterEach(clearIntakeStage);

  it('says "not sent yet" without a network, and keeps the answers', async () => {
    const stage = await atReview();
    stage.server.fate = 'no-network';
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'waiting');
    expect(stage.words).to.contain('Not sent yet');
    await stage.tapPart('back');
    expect(stage.words).to.contain('Amina');
  });

  it('sends the very same bytes when the network comes back', async () => {
    const stage = await atReview();
    stage.server.fate = { status: 503, code: 'overloaded' };
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'waiting');
    stage.server.fate = 'receipt';
    await stage.tap('[data-action="send-again"]');
    await stage.until(() => stage.state === 'sent');
    expect(new Set(stage.server.bodies).size).to.equal(1);
  });

  it('never says sent for an answer that is no receipt', async () => {
    const stage = await atReview();
    stage.server.overrides.set(
      '/submissions',
      () => new Response('<h1>Welcome to the free network</h1>', { status: 200 }),
    );
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'waiting');
    expect(stage.part('receipt')).to.equal(null);
  });

  it('goes back to the question when the server wants another answer', async () => {
    const stage = await atReview();
    stage.server.fate = { status: 422, code: 'invalid-answers' };
    await stage.tapPart('send');
    await stage.until(() => stage.question === 'age');
    expect(stage.part('error-summary')).not.to.equal(null);
  });

  it('keeps the answers and offers a person when the server does not take them', async () => {
    const stage = await atReview();
    stage.server.fate = { status: 404, code: 'unknown-form' };
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'waiting');
    expect(stage.words).to.contain('Your answers are still here.');
    expect(stage.part('call')).not.to.equal(null);
  });
});
