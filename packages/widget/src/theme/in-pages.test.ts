import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';

const sheet = new CSSStyleSheet();
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];

function clear(): void {
  sheet.replaceSync('');
  clearIntakeStage();
  document.querySelector('#place')?.remove();
}

/** Moves the element of a stage into a part of the page. */
async function into(stage: IntakeStage, html: string): Promise<void> {
  const place = document.createRange().createContextualFragment(`<div id="place">${html}</div>`);
  document.body.append(place);
  const slot = document.querySelector('#place [data-slot]')!;
  slot.replaceWith(stage.element);
  stage.element.closest('dialog')?.showModal();
  await stage.drawn();
}

const widthOf = (stage: IntakeStage) => stage.root.querySelector('.frame')!.getBoundingClientRect().width;
const here = '<i data-slot></i>';

describe('the width of the form', () => {
  before(() => setViewport({ width: 1000, height: 700 }));
  after(() => setViewport({ width: 800, height: 600 }));
  afterEach(clear);

  for (const [place, html] of [
    ['a dialog', `<dialog>${here}</dialog>`],
    ['a flex row', `<div style="display:flex"><p>Beside it</p>${here}</div>`],
    ['a centred flex column', `<div style="display:flex;flex-direction:column;align-items:center">${here}</div>`],
    ['a centred grid', `<div style="display:grid;place-items:center">${here}</div>`],
    ['an inline-block', `<div style="display:inline-block">${here}</div>`],
    ['a table cell', `<table><tr><td>${here}</td></tr></table>`],
    ['a float', `<div style="float:left">${here}</div>`],
    ['what stands absolutely', `<div style="position:absolute">${here}</div>`],
    ['a width of fit-content', `<div style="width:fit-content">${here}</div>`],
  ] as const)
    it(`is usable in ${place}`, async () => {
      const stage = await intakeStage();
      await into(stage, html);
      expect(widthOf(stage)).to.be.within(600, 1000);
    });

  for (const [place, html] of [
    ['a column as narrow as it can be', `<div style="width:min-content">${here}</div>`],
    ['a flex row beside much', `<div style="display:flex"><p style="flex:none;width:700px">Beside it</p>${here}</div>`],
  ] as const)
    it(`is that of a narrow phone in ${place}`, async () => {
      const stage = await intakeStage();
      await into(stage, html);
      expect(widthOf(stage)).to.be.within(230, 300);
    });

  for (const [place, html] of [
    ['a width of max-content', `<div style="width:max-content">${here}</div>`],
    ['a flex row that gives no way', `<div style="display:flex"><div style="flex:none">${here}</div></div>`],
    ['a float', `<div style="float:left">${here}</div>`],
  ] as const)
    it(`is no more than the window of a phone in ${place}`, async () => {
      await setViewport({ width: 320, height: 568 });
      const stage = await intakeStage();
      await into(stage, html);
      expect(widthOf(stage)).to.be.within(230, 304);
      await setViewport({ width: 1000, height: 700 });
    });

  it('is that of the place where the place has one', async () => {
    const stage = await intakeStage();
    await into(stage, `<div style="width:200px">${here}</div>`);
    expect(stage.element.getBoundingClientRect().width).to.equal(200);
  });
});

/** Every inherited property of text that a page may set on all its elements. */
const loud = `* { white-space: nowrap; text-transform: uppercase; letter-spacing: 3px; word-spacing: 9px; text-align: center;
  text-indent: 30px; line-height: 3; font: italic 900 30px/3 monospace; font-variant: small-caps; text-shadow: 1px 1px red;
  word-break: break-all; hyphens: auto; color: red; cursor: wait; list-style: square; direction: ltr; quotes: none;
  -webkit-text-fill-color: red; -webkit-text-stroke: 1px red; tab-size: 1; border-spacing: 9px; caret-color: red; }`;

describe('styles of the page', () => {
  afterEach(clear);

  it('change nothing of the text', async () => {
    const stage = await intakeStage();
    const styles = () =>
      [...stage.root.querySelectorAll('.frame, .frame h2, .frame p, .frame button')].map((element) => {
        const style = getComputedStyle(element);
        return [...style]
          .filter((name) => !/size|width|height|origin|inset|^(top|left|right|bottom)|offset/.test(name))
          .map((name) => `${name}: ${style.getPropertyValue(name)}`)
          .join('; ');
      });
    const before = styles();
    sheet.replaceSync(loud);
    await stage.drawn();
    expect(styles()).to.deep.equal(before);
  });

  it('keep it hidden where the page hides it', async () => {
    sheet.replaceSync('open-intake { visibility: hidden; pointer-events: none }');
    const stage = await intakeStage();
    const { visibility, pointerEvents } = getComputedStyle(stage.part('next')!);
    expect([visibility, pointerEvents]).to.deep.equal(['hidden', 'none']);
  });

  it('set no size of type by the size of the page’s root', async () => {
    const stage = await intakeStage();
    const size = () => getComputedStyle(stage.root.querySelector('.frame')!).fontSize;
    sheet.replaceSync('html { font-size: 10px } body { font-size: 40px }');
    expect(size()).to.equal('19px');
  });
});

describe('light and dark', () => {
  const root = document.documentElement;

  beforeEach(async () => {
    root.style.colorScheme = '';
    await emulateMedia({ colorScheme: 'dark' });
  });
  afterEach(async () => {
    clear();
    document.querySelector('meta[name="color-scheme"]')?.remove();
    root.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'light' });
  });

  const schemeOf = (stage: IntakeStage) => stage.element.dataset.scheme;
  const paper = (stage: IntakeStage) => getComputedStyle(stage.root.querySelector('.base')!).backgroundColor;

  for (const [what, css, wanted] of [
    ['says nothing of it', '', 'light'],
    ['is light on purpose', 'html { color-scheme: only light }', 'light'],
    ['is light where the element is', 'open-intake { color-scheme: only light }', 'light'],
    ['follows the device', 'html { color-scheme: light dark }', 'dark'],
    ['is dark on purpose', 'html { color-scheme: dark }', 'dark'],
    ['is black and says nothing', 'body { background: #111 }', 'dark'],
    ['is black in OKLCH', 'body { background: oklch(0.2 0.02 260) }', 'dark'],
    ['is black in CIELAB', 'body { background: lab(12 2 -4) }', 'dark'],
    ['is black in another space', 'body { background: color(display-p3 0.07 0.08 0.1) }', 'dark'],
    ['is white in OKLCH', 'html { background: #000 } body { background: oklch(0.97 0.01 90) }', 'light'],
    [
      'is white in another space',
      'html { background: #000 } body { background: color(display-p3 1 0.98 0.97) }',
      'light',
    ],
    ['is black by a gradient', 'body { background: linear-gradient(120deg, #101820, #04060a) }', 'dark'],
    ['is black by a gradient in OKLCH', 'body { background: linear-gradient(oklch(0.2 0 0), oklch(0.1 0 0)) }', 'dark'],
    ['has a picture that is neither', 'html { background: #000 } body { background: #fff url("rgb(1).png") }', 'light'],
    ['has a white part in a black page', 'html { background: #000 } body { background: #fff }', 'light'],
  ] as const)
    it(`are as on a page that ${what}`, async () => {
      sheet.replaceSync(css);
      const stage = await intakeStage();
      expect(schemeOf(stage)).to.equal(wanted);
      expect(paper(stage)).to.equal(wanted === 'dark' ? 'rgb(29, 26, 22)' : 'rgb(251, 248, 242)');
    });

  it('are dark on a dark page though the device is light', async () => {
    await emulateMedia({ colorScheme: 'light' });
    sheet.replaceSync('html { color-scheme: dark }');
    expect(schemeOf(await intakeStage())).to.equal('dark');
  });

  it('are as the page’s meta element says', async () => {
    document.head.append(
      Object.assign(document.createElement('meta'), { name: 'color-scheme', content: 'light dark' }),
    );
    expect(schemeOf(await intakeStage())).to.equal('dark');
  });

  it('are what the attribute says', async () => {
    const stage = await intakeStage({ attributes: { lang: 'en', 'color-scheme': 'dark' } });
    expect(schemeOf(stage)).to.equal('dark');
    stage.element.setAttribute('color-scheme', 'light');
    await stage.drawn();
    expect(schemeOf(stage)).to.equal('light');
  });

  it('change with the page', async () => {
    sheet.replaceSync('html[data-theme="night"] { color-scheme: dark }');
    const stage = await intakeStage();
    root.dataset.theme = 'night';
    await stage.until(() => schemeOf(stage) === 'dark');
    delete root.dataset.theme;
    await stage.until(() => schemeOf(stage) === 'light');
  });

  it('change with the device', async () => {
    sheet.replaceSync('html { color-scheme: light dark }');
    const stage = await intakeStage();
    await emulateMedia({ colorScheme: 'light' });
    await stage.until(() => schemeOf(stage) === 'light');
  });
});
