import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { smallForm } from '../../test/small-form.ts';
import { printStyles } from '../screens/delivery/print.styles.ts';

/** One of each field that says again what was typed, and rows that are numbered. */
const form = {
  ...smallForm,
  sections: [
    {
      id: 'first',
      questions: [
        { id: 'tel', type: 'phone' },
        { id: 'rent', type: 'money', currencies: ['USD'] },
        { id: 'born', type: 'date' },
        {
          id: 'people',
          type: 'group',
          repeat: { min: 0, max: 5 },
          questions: [{ id: 'called', type: 'text', role: 'name' }],
        },
      ],
    },
  ],
  notices: [],
};
const labels = Object.fromEntries(['tel', 'rent', 'born', 'people', 'called'].map((id) => [id, { label: id }]));
const words = (title: string) => ({ title, sections: { first: { title } }, questions: labels });

/** Does to every text what Chrome's translator does: other words, in two elements, where the text was. */
function translate(root: ShadowRoot): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts.filter(
    ({ data, parentElement }) => data.trim() !== '' && parentElement?.tagName !== 'FONT',
  )) {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    inner.textContent = `pl:${text.data}`;
    outer.append(inner);
    text.replaceWith(outer);
  }
}

function type(stage: IntakeStage, selector: string, text: string): Promise<void> {
  const input = stage.root.querySelector<HTMLInputElement>(selector)!;
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
  return stage.drawn();
}

async function atFields(): Promise<IntakeStage> {
  const server = new FakeServer();
  server.overrides.set('/forms/small', () => Response.json(form));
  server.overrides.set('/messages/en', () => Response.json(words('English')));
  server.overrides.set('/messages/es', () => Response.json(words('Pequeño')));
  const stage = await intakeStage({ server, attributes: { lang: 'en', layout: 'page' } });
  await stage.walkTo('tel');
  await stage.until(() => stage.root.querySelector('.row-add') !== null);
  return stage;
}

/** Waits until all of the widget is there, which the first answer asks for. */
async function allThere(stage: IntakeStage): Promise<void> {
  await stage.until(() =>
    [printStyles].flat().every(({ styleSheet }) => styleSheet && stage.root.adoptedStyleSheets.includes(styleSheet)),
  );
  await stage.drawn();
}

async function typeAll(stage: IntakeStage, texts: readonly [tel: string, rent: string, year: string]): Promise<void> {
  await type(stage, '[data-question="tel"] input', texts[0]);
  await type(stage, '[data-question="rent"] input', texts[1]);
  const dates = stage.root.querySelectorAll<HTMLInputElement>('[data-question="born"] input');
  for (const [at, part] of ['3', '4', texts[2]].entries())
    await type(stage, `#${CSS.escape(dates[at]?.id ?? '')}`, part);
}

const checkOf = (stage: IntakeStage, question: string) =>
  stage.root.querySelector<HTMLElement>(`[data-question="${question}"] .answer-check`)?.innerText ?? '';

describe('a page that the browser translates', () => {
  afterEach(clearIntakeStage);

  for (const moment of ['before the first answer', 'between two answers'])
    it(`says again what was typed last, and nothing of before, where it is translated ${moment}`, async () => {
      const stage = await atFields();
      if (moment === 'before the first answer') translate(stage.root);
      await typeAll(stage, ['312 555 0100', '1200', '1975']);
      await allThere(stage);
      translate(stage.root);
      await typeAll(stage, ['773 555 0142', '3400', '1982']);
      const saying = () => ['tel', 'rent', 'born'].map((id) => checkOf(stage, id)).join(' ');
      await stage.until(() => saying().includes('1982'));
      const said = saying();
      for (const now of ['773', '0142', '3,400', '1982']) expect(said).to.contain(now);
      for (const before of ['312', '0100', '1,200', '1975']) expect(said).not.to.contain(before);
    });

  it('numbers the rows as they are', async () => {
    const stage = await atFields();
    await stage.tap('.row-add');
    translate(stage.root);
    await stage.tap('.row-add');
    translate(stage.root);
    await stage.tap('.row-add');
    const taken = stage.root.querySelectorAll<HTMLElement>('.row-remove')[0];
    taken?.click();
    await allThere(stage);
    const rows = [...stage.root.querySelectorAll<HTMLElement>('.row-label')];
    expect(rows.map(({ innerText }) => /\d/.exec(innerText)?.[0])).to.deep.equal(['1', '2']);
  });

  for (const moment of ['before the first answer', 'later'])
    it(`has the words of the language that was picked then, and none of before, where it is translated ${moment}`, async () => {
      const stage = await atFields();
      if (moment === 'later') {
        await type(stage, '[data-question="tel"] input', '312 555 0100');
        await allThere(stage);
      }
      translate(stage.root);
      await stage.language('es');
      await stage.until(() => stage.root.querySelector('.frame')?.getAttribute('lang') === 'es');
      await allThere(stage);
      expect(stage.part('next')?.innerText).to.contain('Siguiente');
      expect(stage.part('exit')?.innerText).to.equal('Salir ya');
      const changed = stage.root.querySelector<HTMLElement>('.frame')?.innerText ?? '';
      for (const before of ['Leave', 'Call', 'Next', 'Add', 'Skip']) expect(changed).not.to.contain(before);
    });

  it('comes to the end, however often it is translated', async () => {
    const stage = await intakeStage({ attributes: { lang: 'en' } });
    const watch = new MutationObserver(() => translate(stage.root));
    translate(stage.root);
    watch.observe(stage.root, { childList: true, characterData: true, subtree: true });
    await stage.walkTo('review');
    await stage.tapPart('back');
    await stage.walkTo('review');
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    watch.disconnect();
    expect(stage.words).to.contain('pl:');
  });

  it('keeps the translated words of what did not change', async () => {
    const stage = await atFields();
    translate(stage.root);
    await type(stage, '[data-question="tel"] input', '773 555 0142');
    expect(stage.part('next')?.innerText).to.contain('pl:');
  });

  for (const isTranslated of [true, false])
    it(isTranslated ? 'is noted in what is sent' : 'is not noted where it is not', async () => {
      const stage = await intakeStage();
      await stage.walkTo('review');
      if (isTranslated) translate(stage.root);
      await stage.tapPart('send');
      await stage.until(() => stage.server.bodies.length > 0);
      expect(stage.server.submissions[0]?.notes).to.deep.equal(isTranslated ? { pageTranslated: true } : undefined);
    });

  it('is noted by the marks that a translator leaves on the page', async () => {
    document.documentElement.classList.add('translated-ltr');
    const stage = await intakeStage();
    await stage.walkTo('review');
    await stage.tapPart('send');
    await stage.until(() => stage.server.bodies.length > 0);
    document.documentElement.classList.remove('translated-ltr');
    expect(stage.server.submissions[0]?.notes).to.deep.equal({ pageTranslated: true });
  });
});
