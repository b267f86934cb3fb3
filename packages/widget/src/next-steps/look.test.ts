import { emulateMedia, setViewport } from '@web/test-runner-commands';
import 'axe-core/axe.min.js';
import type axeCore from 'axe-core';
import { expect } from 'chai';
import { someService, someServices } from '../../test/some-services.ts';
import '../define-services.ts';
import type { OpenIntakeServices } from './open-intake-services.ts';

declare const axe: typeof axeCore;

const words = { en: { name: 'Place', steps: ['Call.', 'Come in.'] }, ar: { name: 'مكان', what: 'طعام لبيتك.' } };
const file = someServices(
  someService('a', {
    words,
    documents: [{ text: 'A bill' }],
    address: ['1 Elm Street', 'Chicago'],
    checked: '2026-11-02',
  }),
  someService('b', { open: undefined, organization: 'Lakeside', cost: 'costs' }),
  ...['c', 'd'].map((id) => someService(id)),
);

let element: OpenIntakeServices;

async function stage(direction: 'ltr' | 'rtl'): Promise<void> {
  element = document.createElement('open-intake-services');
  element.lang = 'en';
  element.services = file;
  document.documentElement.dir = direction;
  document.body.append(element);
  const box = () => element.renderRoot.querySelector<HTMLInputElement>('input[value="food"]');
  for (let turn = 0; turn < 100 && box() === null; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
  box()?.click();
  await element.updateComplete;
}

describe('how <open-intake-services> looks', () => {
  afterEach(async () => {
    element.remove();
    document.documentElement.dir = '';
    await emulateMedia({ colorScheme: 'light' });
  });

  for (const colorScheme of ['light', 'dark'] as const)
    for (const width of [320, 1280])
      it(`passes axe and fits, ${colorScheme}, ${width} px`, async () => {
        await setViewport({ width, height: 800 });
        await emulateMedia({ colorScheme });
        await stage(width === 320 ? 'rtl' : 'ltr');
        const { violations } = await axe.run(element, { rules: { 'color-contrast': { enabled: true } } });
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).to.deep.equal(
          [],
        );
        expect(element.renderRoot.querySelectorAll('[data-service]')).to.have.lengthOf(4);
        expect(document.documentElement.scrollWidth).to.be.at.most(width);
      });
});
