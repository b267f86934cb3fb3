import type { Packet, PacketInterview } from '@open-intake/core';
import { expect } from 'chai';
import '../define-packet.ts';
import { samplePacket } from '../../test/sample-packet.ts';
import type { OpenIntakePacket } from './open-intake-packet.ts';

const en = (text: string) => ({ text, lang: 'en', dir: 'ltr' }) as const;
const interview: PacketInterview = {
  how: 'phone',
  worker: 'Dana',
  spoken: { tag: 'ar', text: en('Arabic') },
  interpreter: { by: 'line', name: 'Language Line' },
  readAloud: ['share'],
  byWorker: [en('Where will you sleep tonight?')],
};
const [needs, home, ...others] = samplePacket.sections;
const taken: Packet = {
  ...samplePacket,
  client: { ...samplePacket.client, filledBy: 'worker' },
  interview,
  sections: [
    needs!,
    { ...home!, items: home!.items.map((item, at) => (at === 0 ? { ...item, byWorker: true } : item)) },
    ...others,
  ],
};

async function show(packet: Packet): Promise<OpenIntakePacket> {
  const element = document.createElement('open-intake-packet');
  element.packet = packet;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const text = (element: OpenIntakePacket, selector: string) =>
  [...element.renderRoot.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replaceAll(/\s+/g, ' ').trim(),
  );

describe('a packet that a worker filled in with somebody', () => {
  afterEach(() => document.querySelector('open-intake-packet')?.remove());

  it('says where, by whom and through whom', async () => {
    const element = await show(taken);
    expect(text(element, '[data-interview=by]')).to.deep.equal(['Filled in by A worker, on the phone · Dana']);
    expect(text(element, '[data-interview=through]')).to.deep.equal([
      'Interpreter in the talk A phone line · Language Line',
    ]);
  });

  it('marks what the worker knew or saw, and lists it', async () => {
    const element = await show(taken);
    expect(text(element, '[data-question=sleep] .by-worker')).to.deep.equal(['Worker knew or saw this']);
    expect(text(element, '.by-worker').length).to.equal(1);
    expect(text(element, '[data-interview=own] dd')).to.deep.equal(['Where will you sleep tonight?']);
  });

  it('counts the marks that had no room', async () => {
    const element = await show({ ...taken, interview: { ...interview, more: 12 } });
    expect(text(element, '[data-interview=own] li').at(-1)).to.equal('and 12 more');
  });

  it('says of a consent that it was read aloud, by whom and through whom', async () => {
    const [small] = text(await show(taken), '.consents small');
    expect(small).to.include('Read aloud in: Arabic · Dana · A phone line · Language Line');
  });

  it('says so where a text was not read aloud', async () => {
    const [small] = text(await show({ ...taken, interview: { ...interview, readAloud: [] } }), '.consents small');
    expect(small).to.include('Not read aloud');
  });

  it('says that somebody else spoke for the person', async () => {
    const element = await show({ ...taken, client: { ...taken.client, filledBy: 'for-other', helper: {} } });
    expect(text(element, '[data-interview=asked] dd')).to.deep.equal(['Someone else, for them']);
  });

  it('says all of it as text too', async () => {
    const element = await show(taken);
    for (const line of [
      'Filled in by: A worker, on the phone · Dana',
      'Interpreter in the talk: A phone line · Language Line',
      'The worker knew or saw: Where will you sleep tonight?',
      'Read aloud in: Arabic',
    ])
      expect(element.toText()).to.include(line);
  });

  it('says nothing of it where nobody took it', async () => {
    const element = await show(samplePacket);
    expect(element.renderRoot.querySelector('[data-interview], .by-worker')).to.equal(null);
    expect(element.toText()).not.to.include('Interpreter in the talk');
  });

  it('shows hidden characters in the names that were typed', async () => {
    const element = await show({ ...taken, interview: { ...interview, worker: 'Da\u202ena' } });
    expect(text(element, '[data-interview=by]')[0]).to.include('U+202E');
  });
});
