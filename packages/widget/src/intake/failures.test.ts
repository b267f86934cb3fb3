import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { OiErrorEvent } from '../events/events.ts';

const errorsOf = (stage: IntakeStage) =>
  stage.events.filter((event) => event instanceof OiErrorEvent).map(({ code }) => code);
const inside = 'Come to 4900 North Sheridan Road.';
const without = { withClient: false, inside } as const;

/** Whether what stands between the tags is on the screen. */
function showsInside(stage: IntakeStage): boolean {
  return (
    stage.root
      .querySelector('slot')
      ?.assignedNodes()
      .some((node) => node.textContent === inside) === true
  );
}

describe('<open-intake> that cannot open the form', () => {
  afterEach(clearIntakeStage);

  const cases = [
    { name: 'without an address', attributes: {}, code: 'no-source', words: 'It is not your fault.' },
    {
      name: 'with an address that is none',
      attributes: { src: 'javascript:1' },
      code: 'bad-address',
      words: 'It is not your fault.',
    },
    {
      name: 'on plain http',
      attributes: { src: 'http://agency.example/forms/a' },
      code: 'insecure',
      words: 'This page is not private enough',
    },
    {
      name: 'with an address where nothing is',
      attributes: { src: '/nothing-here' },
      code: 'not-found',
      words: 'It is not your fault.',
    },
    {
      name: 'with an address that answers a page',
      attributes: { src: '/' },
      code: 'not-json',
      words: 'It is not your fault.',
    },
  ] as const;

  for (const { name, attributes, code, words } of cases) {
    it(`says so kindly ${name}, and offers what stands between the tags`, async () => {
      const stage = await intakeStage({ ...without, attributes: { lang: 'en', ...attributes } });
      expect(stage.state).to.equal('unavailable');
      expect(errorsOf(stage)).to.include(code);
      expect(stage.words).to.contain(words);
      expect(showsInside(stage)).to.equal(true);
    });
  }

  it('shows the number the page gave', async () => {
    const stage = await intakeStage({ ...without, attributes: { lang: 'en', phone: '312 555 0100' } });
    expect(stage.part('call')?.getAttribute('href')).to.equal('tel:3125550100');
  });

  it('says so in the language asked for', async () => {
    const stage = await intakeStage({ ...without, attributes: { lang: 'es' } });
    expect(stage.words).to.contain('No es culpa suya.');
  });

  for (const form of [
    { format: 'other/2' },
    [],
    null,
    'login',
    { format: 'open-intake/1', id: 'a', languages: ['en'], sections: [] },
  ]) {
    it(`does not take ${JSON.stringify(form).slice(0, 40)} for a form`, async () => {
      const server = new FakeServer();
      const stage = await intakeStage({ server, attributes: { lang: 'en' } });
      stage.element.client = { ...stage.element.client!, form: () => Promise.resolve(form) };
      await stage.until(() => stage.state === 'unavailable');
      expect(errorsOf(stage)).to.include('wrong-format');
    });
  }

  it('opens once the network is back and the person tries again', async () => {
    const server = new FakeServer();
    server.overrides.set('/forms/small', () => Promise.reject(new TypeError('Failed to fetch')));
    const stage = await intakeStage({ server });
    expect(stage.state).to.equal('unavailable');
    server.overrides.clear();
    await stage.tap('[data-action="retry"]');
    await stage.until(() => stage.state === 'about');
  });
});

describe('<open-intake> that lacks a language', () => {
  afterEach(clearIntakeStage);

  it('says which, and offers the ones there are', async () => {
    const stage = await intakeStage({ attributes: { lang: 'so' } });
    expect(stage.state).to.equal('languages');
    expect(stage.words).to.contain('We do not have Somali here yet.');
    expect(errorsOf(stage)).to.deep.equal(['no-language']);
  });

  it('tells the developer when none that the page asks for is there', async () => {
    const stage = await intakeStage({ attributes: { languages: 'so am' } });
    expect(stage.state).to.equal('unavailable');
    expect(errorsOf(stage)).to.deep.equal(['no-language']);
  });

  it('keeps the language and the answers when the words of another do not come', async () => {
    const server = new FakeServer();
    server.overrides.set('/messages/es', () => new Response(null, { status: 404 }));
    const stage = await intakeStage({ server });
    await stage.walkTo('name');
    await stage.fill('name', 'Amina');
    await stage.language('es');
    await stage.until(() => errorsOf(stage).includes('no-words'));
    expect(stage.words).to.contain('What should we call you?');
    expect(stage.root.querySelector<HTMLInputElement>('[data-question="name"] input')?.value).to.equal('Amina');
  });
});
