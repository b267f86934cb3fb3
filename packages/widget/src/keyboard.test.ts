import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { clearIntakeStage, intakeStage } from '../test/intake-stage.ts';

describe('<open-intake> by keyboard alone', () => {
  afterEach(clearIntakeStage);

  it('takes a person from the languages to the receipt', async () => {
    const stage = await intakeStage({ attributes: {} });
    const { person } = stage;
    await person.press('Español');
    await stage.until(() => stage.state === 'about');
    await person.press('Empezar');
    await person.choose('Comida');
    await person.press('Siguiente');
    await stage.until(() => stage.question === 'age');
    await person.press('Siguiente');
    await stage.until(() => stage.question === 'name');
    await person.type('¿Cómo le llamamos?', 'Amina');
    for (const next of ['contact', 'words', 'review']) {
      await person.press('Siguiente');
      await stage.until(() => stage.question === next || stage.state === next);
    }
    await person.press('Enviar');
    await stage.until(() => stage.state === 'sent');
    expect(stage.server.submissions[0]).to.deep.include({
      language: 'es',
      answers: { urgent: ['food'], name: 'Amina' },
    });
  });

  it('starts each screen at its heading', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    expect(stage.root.activeElement?.textContent).to.contain('What should we call you?');
    await sendKeys({ press: 'Tab' });
    expect(stage.root.activeElement?.tagName).to.equal('INPUT');
  });

  it('takes no focus from the page when it appears', async () => {
    const stage = await intakeStage();
    expect(stage.root.activeElement).to.equal(null);
  });
});
