import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';

let heard: string[];
const hear = (event: KeyboardEvent) => heard.push(`${event.type} ${event.key}`);

const nameBox = async (): Promise<IntakeStage> => {
  const stage = await intakeStage();
  await stage.walkTo('name');
  stage.root.querySelector<HTMLElement>('[data-question="name"] input')!.focus();
  return stage;
};

describe('keys typed into the form', () => {
  beforeEach(() => {
    heard = [];
    for (const kind of ['keydown', 'keypress', 'keyup'] as const) document.addEventListener(kind, hear);
  });
  afterEach(() => {
    for (const kind of ['keydown', 'keypress', 'keyup'] as const) document.removeEventListener(kind, hear);
    clearIntakeStage();
  });

  it('are not heard by the page', async () => {
    await nameBox();
    await sendKeys({ type: 's/?j' });
    expect(heard).to.deep.equal([]);
  });

  it('are not heard by the page on buttons and choices', async () => {
    const stage = await intakeStage();
    await stage.walkTo('urgent');
    stage.root.querySelector<HTMLElement>('[data-question="urgent"] input')!.focus();
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'j' });
    stage.part('back')!.focus();
    await sendKeys({ press: 'j' });
    expect(heard).to.deep.equal([]);
  });

  it('are not heard by the page on the first screen, as soon as it is drawn', async () => {
    const stage = await intakeStage();
    stage.part('next')!.focus();
    await sendKeys({ press: 'j' });
    expect(heard).to.deep.equal([]);
  });

  it('are typed all the same', async () => {
    const stage = await nameBox();
    await sendKeys({ type: 'Rose S. 5/7' });
    expect(stage.root.querySelector<HTMLInputElement>('[data-question="name"] input')?.value).to.equal('Rose S. 5/7');
  });

  it('are heard where they close or hold something of the page', async () => {
    await nameBox();
    await sendKeys({ press: 'Escape' });
    expect(heard).to.deep.equal(['keydown Escape', 'keyup Escape']);
  });
});

describe('Enter in a box of one line', () => {
  afterEach(clearIntakeStage);

  const enter = (stage: IntakeStage, more: KeyboardEventInit = {}) =>
    stage.root
      .querySelector('[data-question="name"] input')!
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true, cancelable: true, ...more }),
      );

  it('goes on, as Next does', async () => {
    const stage = await nameBox();
    await sendKeys({ type: 'Rose' });
    await sendKeys({ press: 'Enter' });
    await stage.until(() => stage.question !== 'name');
    expect(stage.element.answers).to.deep.include({ name: 'Rose' });
  });

  for (const [what, more] of [
    ['takes up a word of an input method', { isComposing: true }],
    ['takes up a word of an input method in Safari', { keyCode: 229 }],
    ['is held down', { repeat: true }],
  ] as const)
    it(`stays where it ${what}`, async () => {
      const stage = await nameBox();
      enter(stage, more);
      await stage.drawn();
      expect(stage.question).to.equal('name');
    });
});
