import { emulateMedia, setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import { expect } from 'chai';
import 'axe-core/axe.min.js';
import type { Packet } from '@open-intake/core';
import '../define-packet.ts';
import { samplePacket } from '../../test/sample-packet.ts';

declare const axe: typeof Axe;

const worst: Partial<Packet> = { partial: true, problems: [{ code: 'not-a-choice', path: '/sleep' }] };

async function show(changes: Partial<Packet> = {}): Promise<Element> {
  const element = document.createElement('open-intake-packet');
  element.packet = { ...samplePacket, ...changes };
  document.body.append(element);
  await element.updateComplete;
  const sheet = element.shadowRoot?.querySelector('.sheet');
  if (!sheet) throw new TypeError('no sheet');
  return sheet;
}

async function violations(): Promise<readonly string[]> {
  const result = await axe.run('open-intake-packet', { rules: { 'color-contrast': { enabled: true } } });
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

const columnsOf = (element: Element | null) =>
  element ? getComputedStyle(element).gridTemplateColumns.split(' ').length : 0;

document.documentElement.style.colorScheme = 'light dark';

describe('how <open-intake-packet> looks', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));

  afterEach(async () => {
    document.querySelector('open-intake-packet')?.remove();
    await emulateMedia({ media: 'screen', colorScheme: 'light' });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const language of ['en', 'es', 'ar']) {
      it(`is accessible in ${colorScheme} and ${language}`, async () => {
        await emulateMedia({ colorScheme });
        await show({ ...worst, language });
        expect(await violations()).to.deep.equal([]);
      });
    }
  }

  it('is accessible when nobody may be contacted', async () => {
    await show({ contactSafety: { ways: [], clientWill: [], times: [] } });
    expect(await violations()).to.deep.equal([]);
  });

  it('has two columns on a desk', async () => {
    expect(columnsOf((await show()).querySelector('.top'))).to.equal(2);
  });

  it('has one column on a phone and nothing to scroll sideways', async () => {
    await setViewport({ width: 320, height: 700 });
    const sheet = await show();
    expect([columnsOf(sheet.querySelector('.top')), sheet.scrollWidth <= 320]).to.deep.equal([1, true]);
  });

  it('starts on the right in a right-to-left language', async () => {
    const sheet = await show({ language: 'ar' });
    const left = (selector: string) => sheet.querySelector(selector)?.getBoundingClientRect().left ?? 0;
    expect(left('.who')).to.be.greaterThan(left('.urgent'));
  });

  it('prints black on white from a dark screen', async () => {
    await emulateMedia({ media: 'print', colorScheme: 'dark' });
    const contact = (await show()).querySelector('.contact');
    const { color, backgroundColor } = getComputedStyle(contact ?? document.body);
    expect([color, backgroundColor]).to.deep.equal(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });

  it('prints on one page of Letter within its margins', async () => {
    await emulateMedia({ media: 'print' });
    await setViewport({ width: 725, height: 965 });
    expect((await show()).getBoundingClientRect().height).to.be.lessThan(965);
  });
});
