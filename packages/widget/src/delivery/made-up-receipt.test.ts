import { createIntakeClient } from '@open-intake/sdk';
import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { OiErrorEvent } from '../events/events.ts';
import { OiSubmittedEvent } from './delivery-events.ts';
import type { WidgetClient } from './widget-client.ts';

type Send = WidgetClient['send'];

/** At Send with a client of the page's own, whose `send` is another. */
async function sentWith(change: (send: Send) => Send): Promise<IntakeStage> {
  const { fetch } = new FakeServer();
  const client = createIntakeClient({ endpoint: 'http://localhost/forms/small', fetch });
  const stage = await intakeStage({
    set: { client: { ...client, send: change((...given) => client.send(...given)) } },
  });
  await stage.walkTo('review', { name: () => stage.fill('name', 'Zafiro') });
  await stage.tapPart('send');
  await stage.until(() => stage.state === 'sent' || stage.state === 'waiting');
  await stage.drawn();
  return stage;
}

const errors = (stage: IntakeStage) => stage.events.filter((event) => event instanceof OiErrorEvent);

describe('a client of the page’s own', () => {
  afterEach(clearIntakeStage);

  it('is believed with the receipt of these very bytes', async () => {
    expect((await sentWith((send) => send)).state).to.equal('sent');
  });

  for (const [name, change] of [
    ['a digest that is made up', { digest: 'x' }],
    ['the digest of other bytes', { digest: `sha256-${'A'.repeat(43)}` }],
    ['the id of another', { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678' }],
    ['no code', { code: '' }],
  ] as const) {
    it(`is not believed with ${name}: the answers stay, and nobody is told "sent"`, async () => {
      const stage = await sentWith((send) => async (...given) => ({ ...(await send(...given)), ...change }));
      expect(stage.state).to.equal('waiting');
      expect(errors(stage).map((event) => event.code)).to.include('unverified');
      expect(stage.events.some((event) => event instanceof OiSubmittedEvent)).to.equal(false);
      await stage.tapPart('back');
      expect(stage.words).to.contain('Zafiro');
    });
  }

  it('is told where it threw, and nothing of what it said', async () => {
    const stage = await sentWith(() => () => Promise.reject(new RangeError('Zafiro cannot be sent')));
    const cause = errors(stage).find((event) => event.code === 'unknown')?.cause as Error;
    expect(cause.name).to.equal('RangeError');
    expect(cause.stack).to.match(/made-up-receipt/);
    expect(`${cause.message} ${cause.stack}`).not.to.contain('Zafiro');
  });
});
