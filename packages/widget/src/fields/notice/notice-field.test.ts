import { expect } from 'chai';
import { clearStage, stage } from '../../../test/question-stage.ts';

describe('the notice field', () => {
  const open = () =>
    stage({
      questions: [{ id: 'status', type: 'notice' }],
      messages: { status: { label: 'Please do not write it here.', hint: 'We do not ask.' } },
    });
  afterEach(clearStage);

  it('shows its words', async () => {
    expect((await open()).container.textContent)
      .to.contain('Please do not write it here.')
      .and.to.contain('We do not ask.');
  });

  it('cannot be skipped: it asks nothing', async () => {
    expect((await open()).root.querySelector('button')).to.equal(null);
  });
});
