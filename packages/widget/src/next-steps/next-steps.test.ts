import type { FormDefinition } from '@open-intake/core';
import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { smallAgency, smallForm } from '../../test/small-form.ts';
import { someService, someServices } from '../../test/some-services.ts';

const pantry = someService('pantry', { open: undefined });
const haven = someService('haven', { needs: ['safety'], words: { en: { name: 'Haven' } } });
const beds = someService('beds', { needs: ['sleep'], words: { en: { name: 'Beds' }, es: { name: 'Camas' } } });

/** The small form, which asks who can see the screen and what is needed. */
const asking: FormDefinition = {
  ...smallForm,
  sections: smallForm.sections.map((section, at) =>
    at > 0
      ? section
      : {
          ...section,
          questions: [
            { id: 'seen', type: 'choice', role: 'private-screen', deviceOnly: true, choices: ['alone', 'seen'] },
            { id: 'wants', type: 'choices', role: 'needs', choices: ['food', 'sleep', 'safety'] },
          ],
        },
  ),
  notices: [],
};

interface Setting {
  readonly answers: Readonly<Record<string, unknown>>;
  readonly services?: () => Response | Promise<Response>;
  readonly agency?: object;
}

async function stageOf({ answers, services, agency = smallAgency }: Setting): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/forms/small', () => Response.json(asking));
  server.overrides.set('/agency', () => Response.json(agency));
  server.overrides.set('/services', services ?? (() => Response.json(someServices(pantry, haven, beds))));
  return intakeStage({ server, set: { answers } });
}

async function sent(setting: Setting): Promise<IntakeStage> {
  const stage = await stageOf(setting);
  await stage.walkTo('review');
  await stage.tapPart('send');
  await stage.until(() => stage.part('receipt') !== null);
  return stage;
}

const cards = (stage: IntakeStage) =>
  [...stage.root.querySelectorAll<HTMLElement>('[part~="next-steps"] [data-service]')].map(
    ({ dataset }) => dataset.service,
  );
const shown = (stage: IntakeStage) => stage.until(() => cards(stage).length > 0);

describe('the next steps', () => {
  afterEach(clearIntakeStage);

  it('stand below the receipt, and nothing of them before', async () => {
    let asked = 0;
    const services = () => {
      asked += 1;
      return Response.json(someServices(pantry, beds));
    };
    const stage = await stageOf({ answers: { wants: ['food'] }, services });
    await stage.walkTo('review');
    expect([cards(stage), asked]).to.deep.equal([[], 0]);
    await stage.tapPart('send');
    await shown(stage);
    expect([cards(stage), asked]).to.deep.equal([['pantry'], 1]);
  });

  it('name the need in the words of the form', async () => {
    const stage = await sent({ answers: { wants: ['sleep'] } });
    await shown(stage);
    expect(stage.part('next-steps')?.querySelector('h3')?.textContent).to.equal('sleep');
  });

  for (const [seen, services] of [
    ['alone', ['pantry', 'haven']],
    ['seen', ['pantry']],
    [undefined, ['pantry']],
  ] as const)
    it(`show what is private only to somebody who is alone: ${seen}`, async () => {
      const stage = await sent({ answers: { wants: ['food', 'safety'], ...(seen && { seen }) } });
      await shown(stage);
      expect(cards(stage)).to.deep.equal(services);
    });

  for (const [what, services] of [
    ['a feed that is none', () => Response.json({ format: 'else' })],
    ['an address that is not there', () => new Response('', { status: 404 })],
    ['no network', () => Promise.reject(new TypeError('Failed to fetch'))],
  ] as const)
    it(`leave the receipt as it is with ${what}`, async () => {
      const stage = await sent({ answers: { wants: ['food'] }, services });
      await stage.drawn();
      expect(stage.part('next-steps')).to.equal(null);
      expect(stage.words).to.contain('7K3M-Q2XD');
      expect(stage.events.filter(({ type }) => type === 'oi-error')).to.deep.equal([]);
    });

  it('change their words with the language', async () => {
    const stage = await sent({ answers: { wants: ['sleep'] } });
    await shown(stage);
    await stage.language('es');
    await stage.until(() => stage.words.includes('Lugares que pueden ayudar'));
    expect(stage.words).to.contain('Camas');
  });

  it('are gone once the receipt is cleared', async () => {
    const stage = await sent({ answers: { wants: ['food'] } });
    await shown(stage);
    await stage.tap('[data-action="done"]');
    expect(cards(stage)).to.deep.equal([]);
  });

  it('stand on the review too where the agency wants that, and follow what is picked', async () => {
    const agency = { ...smallAgency, nextSteps: 'before' };
    const stage = await stageOf({ answers: { wants: ['food'] }, agency });
    await stage.walkTo('review');
    await shown(stage);
    expect(cards(stage)).to.deep.equal(['pantry']);
  });

  it('ask for the ZIP code of somebody who was not asked, and keep it to themselves', async () => {
    const local = someService('local', { area: { zips: ['60608'] } });
    const far = someService('far', { area: { zips: ['90001'] } });
    const stage = await sent({
      answers: { wants: ['food'] },
      services: () => Response.json(someServices(local, far)),
    });
    await shown(stage);
    const input = stage.root.querySelector<HTMLInputElement>('.step-area input')!;
    input.value = '60608';
    input.dispatchEvent(new Event('change'));
    await stage.drawn();
    expect(cards(stage)).to.deep.equal(['local']);
    expect(stage.server.bodies.join()).to.not.contain('60608');
    await stage.tap('[data-action="done"]');
    await stage.walkTo('review');
    await stage.tapPart('send');
    await shown(stage);
    expect(stage.root.querySelector<HTMLInputElement>('.step-area input')?.value).to.equal('');
  });
});

describe('the copy of the next steps', () => {
  afterEach(clearIntakeStage);

  it('is made after a warning, under a name that says nothing, without what is private', async () => {
    const stage = await sent({ answers: { wants: ['food', 'safety'], seen: 'alone' } });
    await shown(stage);
    const links: HTMLAnchorElement[] = [];
    const onClick = (event: MouseEvent): void => {
      if (!(event.target instanceof HTMLAnchorElement)) return;
      event.preventDefault();
      links.push(event.target);
    };
    document.addEventListener('click', onClick);
    await stage.tap('[data-action="keep-copy"]');
    expect([links.length, stage.words.includes('The file stays on this device.')]).to.deep.equal([0, true]);
    expect(stage.words).to.contain('Private help is not kept');
    await stage.tap('[data-action="keep"]');
    document.removeEventListener('click', onClick);
    expect(links.map(({ download }) => download)).to.deep.equal(['list.txt']);
    const text = await (await fetch(links[0]!.href)).text();
    expect(text).to.contain('Place pantry').and.not.contain('Haven');
  });

  it('is not made by whoever reads the warning and changes their mind', async () => {
    const stage = await sent({ answers: { wants: ['food'] } });
    await shown(stage);
    await stage.tap('[data-action="keep-copy"]');
    await stage.tap('[data-action="keep-not"]');
    expect(stage.root.querySelector('[data-action="keep"]')).to.equal(null);
  });

  it('and paper leave out what is private', async () => {
    const stage = await sent({ answers: { wants: ['food', 'safety'], seen: 'alone' } });
    await shown(stage);
    const isPrivate = [...stage.root.querySelectorAll<HTMLElement>('[data-service]')].map(({ dataset }) => [
      dataset.service,
      'private' in dataset,
    ]);
    expect(isPrivate).to.deep.equal([
      ['pantry', false],
      ['haven', true],
    ]);
    const rules = stage.root.adoptedStyleSheets.flatMap((sheet) => [...sheet.cssRules].map(({ cssText }) => cssText));
    expect(rules.some((rule) => /^@media print.*data-private.*display: none/s.test(rule))).to.equal(true);
  });
});
