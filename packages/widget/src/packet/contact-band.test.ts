import { type ContactWay, contactVerdict, type Packet, type PacketHelper } from '@open-intake/core';
import { expect } from 'chai';
import '../define-packet.ts';
import { samplePacket } from '../../test/sample-packet.ts';

const no = 'No safe way to start. Wait for them to call.';
const own = (text: string) => ({ text, lang: 'en', dir: 'ltr', own: true }) as const;

/** A sheet with these ways, as an older server made it too: with what the author wrote to do. */
async function sheet(ways: readonly ContactWay[], changes: Partial<Packet> = {}): Promise<ShadowRoot> {
  const element = document.createElement('open-intake-packet');
  element.packet = { ...samplePacket, contactSafety: { ways: [...ways], clientWill: [], times: [] }, ...changes };
  document.body.append(element);
  await element.updateComplete;
  return element.shadowRoot as ShadowRoot;
}

const textOf = (root: ShadowRoot, selector: string) =>
  root.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim();
const helped = (helper: PacketHelper) => ({
  client: { ...samplePacket.client, filledBy: 'for-other', helper } as const,
});
const ana = { name: own('Ana'), phone: own('773 555 0119') };

describe('the contact band and what stands below it', () => {
  afterEach(() => document.querySelector('open-intake-packet')?.remove());

  for (const [name, way] of [
    ['a text that nobody said is safe', { way: 'text', to: '1' }],
    ['a text that others may read', { way: 'text', to: '1', messageOk: true, othersSee: 'unknown' }],
    ['a letter', { way: 'letter', to: 'Box 7', messageOk: 'unknown', othersSee: false }],
    ['a call without a number', { way: 'call', to: '' }],
  ] as const) {
    it(`say with one voice to wait, with ${name}`, async () => {
      const root = await sheet([way]);
      expect(textOf(root, '.verdict')).to.equal(no);
      expect(root.querySelector('.ways:not([data-unused])')).to.equal(null);
      expect(textOf(root, '.flags')).not.to.match(/\b(call|text|write|ring|phone|reach)\b/i);
    });
  }

  it('say to wait when nothing was picked, in Spanish too', async () => {
    expect(textOf(await sheet([], { language: 'es' }), '.verdict')).to.equal(
      'No hay una forma segura de empezar. Espere a que llame.',
    );
  });

  it('show what the author wrote for that case', async () => {
    const [flag] = samplePacket.flags;
    const root = await sheet([], { flags: flag ? [{ ...flag, waiting: own('Hold a bed.') }] : [] });
    expect(textOf(root, '.flags')).to.contain('Hold a bed.').and.not.contain('shelter line');
  });

  it('keep apart what is not safe to start with', async () => {
    const root = await sheet([
      { way: 'call', to: '111' },
      { way: 'text', to: '222', messageOk: true },
    ]);
    const numbers = (selector: string) => [...root.querySelectorAll(`${selector} .to`)].map((to) => to.textContent);
    expect([numbers('.ways:not([data-unused])'), numbers('.ways[data-unused]')]).to.deep.equal([['111'], ['222']]);
  });

  it('tell not answered from not sure', async () => {
    const root = await sheet([{ way: 'call', to: '111', othersSee: 'unknown' }]);
    expect(textOf(root, '.facts')).to.equal(
      'Not answered: leave no message Not answered: do not say who we are Not sure: others may see or hear this',
    );
  });

  it('leave no message where somebody else hears it, whatever was allowed', async () => {
    const root = await sheet([{ way: 'call', to: '111', messageOk: true, othersSee: true }]);
    expect(textOf(root, '.facts')).to.contain('leave no message').and.not.contain('You can leave a message');
  });

  it('start with the helper while the person may not know', async () => {
    const root = await sheet([{ way: 'call', to: '111' }], helped({ ...ana, knows: 'no' }));
    expect(textOf(root, '.verdict')).to.equal('Start with the person who filled this in');
    expect(textOf(root, '.helper')).to.equal(
      'Filled in by Ana Number they gave for themselves 773 555 0119 · We did not ask about messages: leave none. Does the person know? No',
    );
    expect(textOf(root, '.flags')).to.contain('Speak with the person who filled this in first.');
  });

  it('say whether the person knows beside ways that may be used', async () => {
    const root = await sheet([{ way: 'call', to: '111' }], helped({ ...ana, knows: 'yes' }));
    expect([textOf(root, '.verdict'), textOf(root, '.helper')?.endsWith('Does the person know? Yes')]).to.deep.equal([
      'Use only these ways',
      true,
    ]);
  });

  it('go by what the person said, not by what the packet claims', async () => {
    const claims = contactVerdict({
      client: samplePacket.client,
      contactSafety: { ways: [{ way: 'call', to: '1' }], clientWill: [], times: [] },
    });
    expect(textOf(await sheet([], { contactVerdict: claims }), '.verdict')).to.equal(no);
  });
});
