import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { OiLanguageEvent } from '../events/events.ts';

const answers = (stage: IntakeStage) => ({
  urgent: () => stage.pick('urgent', 'sleep'),
  age: () => stage.fill('age', '41'),
  name: () => stage.fill('name', 'Amina ٣ 🦋'),
  contact: async () => {
    await stage.pick('contact', 'call');
    await stage.fill('contact', '312-555 0188');
  },
  words: () => stage.fill('words', 'Uno\n dos'),
});

async function sent(switches: boolean): Promise<unknown> {
  const stage = await intakeStage();
  const plan = answers(stage);
  await stage.tapPart('next');
  while (stage.state === 'question') {
    const asked = stage.question;
    await plan[asked as keyof typeof plan]();
    if (switches) for (const tag of ['es', 'en-XB', 'en']) await stage.language(tag);
    await stage.tapPart('next');
    await stage.until(() => stage.question !== asked);
  }
  if (switches) for (const tag of ['es', 'en-XB', 'en']) await stage.language(tag);
  await stage.tapPart('send');
  await stage.until(() => stage.state === 'sent');
  const { answers: given, contactSafety, skipped } = stage.server.submissions[0]!;
  clearIntakeStage();
  return JSON.stringify({ given, contactSafety, skipped });
}

describe('switching the language', () => {
  afterEach(clearIntakeStage);

  it('on every screen leaves what is sent byte for byte the same', async () => {
    expect(await sent(true)).to.equal(await sent(false));
  });

  it('changes every word on the screen and says so', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    await stage.language('es');
    expect(stage.words).to.contain('¿Cómo le llamamos?');
    expect(stage.words).to.contain('Siguiente');
    expect(stage.words).not.to.contain('What should we call you?');
    expect(stage.events.some((event) => event instanceof OiLanguageEvent && event.language === 'es')).to.equal(true);
    expect(stage.root.querySelector('.said')?.textContent).to.contain('Español');
  });

  it('gives the focus back to where it was asked for', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    await stage.language('es');
    expect(stage.root.activeElement).to.equal(stage.part('language'));
  });

  it('marks every text with its language and its direction', async () => {
    const stage = await intakeStage({ attributes: { lang: 'en-XB' } });
    const frame = stage.root.querySelector('.frame');
    expect([frame?.getAttribute('lang'), frame?.getAttribute('dir')]).to.deep.equal(['en-XB', 'rtl']);
  });

  it('mirrors the layout: Next on the right, the exit on the left', async () => {
    const stage = await intakeStage({ attributes: { lang: 'en-XB' } });
    await stage.walkTo('name');
    const exit = stage.part('exit')!.getBoundingClientRect();
    expect(exit.right).to.be.lessThan(stage.part('next')!.getBoundingClientRect().left);
  });
});
