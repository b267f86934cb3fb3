import { expect } from 'chai';
import { someService, someServices } from '../../test/some-services.ts';
import '../define-services.ts';
import type { OiErrorEvent } from '../events/events.ts';
import type { OpenIntakeServices } from './open-intake-services.ts';

const pantry = someService('pantry', { open: undefined });
const haven = someService('haven', { needs: ['safe-place'], words: { en: { name: 'Haven' } } });
const file = someServices(pantry, haven);

let element: OpenIntakeServices;
const errors: string[] = [];

async function drawn(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setTimeout(resolve, 5));
  await element.updateComplete;
}

async function stage(
  set: Partial<OpenIntakeServices>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<void> {
  errors.length = 0;
  element = document.createElement('open-intake-services');
  element.innerHTML = '<p>Call 312 555 0100</p>';
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes })) element.setAttribute(name, value);
  Object.assign(element, set);
  element.addEventListener('oi-error', ({ code }: OiErrorEvent) => errors.push(code));
  document.body.append(element);
  await drawn();
}

const all = (selector: string) => [...element.renderRoot.querySelectorAll<HTMLElement>(selector)];
const cards = () => all('[data-service]').map(({ dataset }) => dataset.service);
const boxes = () => (all('.need input') as HTMLInputElement[]).map(({ value }) => value);
const words = () => (element.renderRoot as ShadowRoot).textContent ?? '';

async function tap(selector: string): Promise<void> {
  all(selector)[0]?.click();
  await drawn();
}

describe('<open-intake-services>', () => {
  afterEach(() => element.remove());

  it('asks what is needed, and shows the places for it', async () => {
    await stage({ services: file });
    expect([boxes(), cards()]).to.deep.equal([['food', 'alone'], []]);
    await tap('input[value="food"]');
    expect(cards()).to.deep.equal(['pantry']);
    await tap('input[value="food"]');
    expect(cards()).to.deep.equal([]);
  });

  it('offers private help to somebody who is alone, and takes it away again', async () => {
    await stage({ services: file });
    await tap('input[value="alone"]');
    await tap('input[value="safe-place"]');
    expect([boxes(), cards()]).to.deep.equal([['food', 'safe-place', 'alone'], ['haven']]);
    await tap('input[value="alone"]');
    expect([boxes(), cards()]).to.deep.equal([['food', 'alone'], []]);
  });

  it('forgets private needs when somebody comes, and prints nothing of what was asked', async () => {
    await stage({ services: file });
    await tap('input[value="alone"]');
    await tap('input[value="safe-place"]');
    expect(all('[data-action="print"], [data-action="keep-copy"]')).to.deep.equal([]);
    expect(all('.needs, .foot').every(({ classList }) => classList.contains('no-print'))).to.equal(true);
    await tap('input[value="alone"]');
    await tap('input[value="alone"]');
    expect([all('.need input:checked').map((box) => (box as HTMLInputElement).value), cards()]).to.deep.equal([
      ['alone'],
      [],
    ]);
  });

  it('has nothing to ask where there is no place', async () => {
    await stage({ services: someServices() });
    expect([boxes(), words().includes('We cannot show places now.')]).to.deep.equal([[], true]);
  });

  it('takes the needs from the page', async () => {
    await stage({ services: file }, { needs: 'safe-place food' });
    expect([boxes(), cards()]).to.deep.equal([[], ['pantry']]);
    element.facts = { alone: true };
    await drawn();
    expect(cards()).to.deep.equal(['haven', 'pantry']);
  });

  it('shows the way to a person where no place is known', async () => {
    await stage({ services: file }, { needs: 'bills' });
    expect(words()).to.contain('We know of no place for this now.');
    expect(all('slot')).to.have.lengthOf(1);
  });

  it('is in the language of the page', async () => {
    await stage({ services: file }, { lang: 'es' });
    expect(words()).to.contain('¿Qué necesita?');
  });

  for (const [what, set, attributes, code] of [
    ['no address', {}, {}, 'no-source'],
    ['a file that is something else', { services: { format: 'x' } as never }, {}, 'no-services'],
    ['an address without places', {}, { src: '/nothing-here/services' }, 'no-services'],
    ['an address that is none', {}, { src: 'ftp://agency.example/' }, 'bad-address'],
  ] as const)
    it(`says what is wrong, to person and developer: ${what}`, async () => {
      await stage(set, attributes);
      await drawn();
      expect([errors, all('slot').length]).to.deep.equal([[code], 1]);
      expect(words()).to.contain('We cannot show places now.');
    });

  it('forgets what was picked when the page is left', async () => {
    await stage({ services: file });
    await tap('input[value="food"]');
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect(cards()).to.deep.equal([]);
  });
});
