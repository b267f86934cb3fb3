import type { Packet } from '@open-intake/core';
import { expect } from 'chai';
import '../define-packet.ts';
import { samplePacket } from '../../test/sample-packet.ts';
import { someService, someServices } from '../../test/some-services.ts';
import type { OpenIntakePacket } from './open-intake-packet.ts';

const en = (text: string, code?: string) => ({ text, lang: 'en', dir: 'ltr', ...(code && { code }) }) as const;
const withSteps: Packet = {
  ...samplePacket,
  needs: [
    { need: en('School', 'school'), next: en('Ask which grade the child is in.') },
    { need: en('A ride', 'rides') },
  ],
  papers: { held: [en('Mail', 'mail')], missing: [en('ID with a photo', 'photo-id')] },
  shown: [en('Food tonight')],
};

async function sheet(changes: Partial<OpenIntakePacket> = {}): Promise<OpenIntakePacket> {
  const element = Object.assign(document.createElement('open-intake-packet'), { packet: withSteps, ...changes });
  document.body.append(element);
  await element.updateComplete;
  return element;
}

const textOf = (element: OpenIntakePacket, selector: string) =>
  element.shadowRoot?.querySelector<HTMLElement>(selector)?.innerText.replace(/\s+/g, ' ').trim();

describe('the next steps of a sheet', () => {
  afterEach(() => document.querySelector('open-intake-packet')?.remove());

  it('say for each need what to do, also where no rule fired', async () => {
    const element = await sheet();
    expect(textOf(element, '[data-need=school]')).to.equal('School Ask which grade the child is in.');
    expect(textOf(element, '[data-need=rides]')).to.equal('A ride Asked for help');
  });

  it('say which papers are there, which are not, and what was shown', async () => {
    const element = await sheet();
    expect(textOf(element, '[data-papers=held]')).to.equal('Papers they have Mail');
    expect(textOf(element, '[data-papers=missing]')).to.equal('Papers still needed ID with a photo');
    expect(textOf(element, '[data-papers=shown]')).to.equal('They were shown Food tonight');
  });

  it('name the places that may help, also those that are shown to nobody else', async () => {
    const told = { urgent: [], needs: ['school', 'rides'], languages: ['pl'], documents: [], access: [] };
    const words = { en: { name: 'English class' } };
    const bring = [{ code: 'photo-id', text: 'Photo ID' }];
    const services = someServices(
      someService('class', { needs: ['school'], words, documents: bring, checked: '2020-11-20', open: undefined }),
      someService('van', { needs: ['rides'], sensitive: true }),
    );
    const element = await sheet({ packet: { ...withSteps, told }, services });
    const found = (need: string) => textOf(element, `[data-need=${need}] [data-service]`);
    for (let turn = 0; turn < 50 && found('school') === undefined; turn += 1)
      await new Promise((go) => setTimeout(go, 10));
    expect(found('school')).to.equal(
      'English class · Call first · 312 555 0120 · This line speaks English and Spanish. Bring: Photo ID. We do not know when they are open. They may not speak your language. Checked Friday, November 20, 2020.',
    );
    expect(found('rides')).to.contain('Place van');
    expect(element.toText()).to.contain('- English class · Call first');
  });

  it('say nothing of places that cannot be read', async () => {
    const element = await sheet({ services: { format: 'else' } });
    expect(textOf(element, '[data-service]')).to.equal(undefined);
  });

  it('are left out of a packet of an older server', async () => {
    expect((await sheet({ packet: samplePacket })).shadowRoot?.querySelector('.steps')).to.equal(null);
  });
});

describe('a sheet to hand over', () => {
  afterEach(() => document.querySelector('open-intake-packet')?.remove());

  it('says on paper whose it is, that it is confidential, who printed it and when', async () => {
    const element = await sheet({ agency: 'Harbor House', printedBy: 'Dana', timeZone: 'UTC' });
    const { now } = Date;
    Date.now = () => Date.parse('2026-11-30T15:04:00Z');
    dispatchEvent(new Event('beforeprint'));
    Date.now = now;
    const head = element.shadowRoot?.querySelector('.printed')?.textContent.replace(/\s+/g, ' ').trim();
    expect(head).to.match(/^Harbor House Confidential Printed by Dana, Nov 30, 2026, 3:04\sPM/);
    const shown = element.shadowRoot?.querySelector('.printed') ?? expect.fail('no head');
    expect(getComputedStyle(shown).display).to.equal('none');
  });

  it('calls a number that may be called, and no other', async () => {
    const element = await sheet();
    const links = [...(element.shadowRoot?.querySelectorAll('a') ?? [])];
    expect(links.map((link) => [link.getAttribute('href'), link.innerText])).to.deep.equal([
      ['tel:3125550142', '312 555 0142'],
      ['tel:7735550119', '773 555 0119'],
    ]);
  });

  it('is plain text for another system', async () => {
    const text = (await sheet({ agency: 'Harbor House' })).toText();
    expect(text).to.match(/^Harbor House · Confidential\n/);
    expect(text).to.contain('School: Ask which grade the child is in.');
    expect(text).to.contain('Papers still needed\nID with a photo');
    expect(text).not.to.match(/undefined|\[object/);
  });
});
