import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { settled } from '../../test/settled.ts';
import { smallForm, smallMessages } from '../../test/small-form.ts';

type OnPage = Pick<IntakeStage, 'element'>;

/** What a host page does when it puts the element elsewhere: off and on in one task. */
function move({ element }: OnPage): void {
  const elsewhere = document.createElement('section');
  document.body.append(elsewhere);
  elsewhere.append(element);
}

/** Takes the element off the page, and puts it back a moment later. */
async function takeOffAndPutBack({ element }: OnPage, meanwhile: () => void = () => undefined): Promise<void> {
  element.remove();
  await new Promise((resolve) => setTimeout(resolve, 60));
  meanwhile();
  document.body.append(element);
}

async function atReview(options: Parameters<typeof intakeStage>[0] = {}): Promise<IntakeStage> {
  const stage = await intakeStage(options);
  await stage.walkTo('review', { name: () => stage.fill('name', 'Amina') });
  return stage;
}

const ways: readonly (readonly [string, (stage: OnPage) => Promise<void> | void])[] = [
  ['moves', move],
  ['takes off and puts back', takeOffAndPutBack],
];

for (const [name, disturb] of ways) {
  describe(`an element that the page ${name}`, () => {
    afterEach(clearIntakeStage);

    it('comes to its first screen, when that happened while it loaded', async () => {
      const server = new FakeServer();
      const letGo = server.hold();
      const opening = intakeStage({ server });
      await settled();
      await disturb({ element: document.querySelector('open-intake')! });
      letGo();
      expect((await opening).state).to.equal('about');
    });

    it('takes up a form that is set afterwards', async () => {
      const stage = await intakeStage({ withClient: false });
      await disturb(stage);
      stage.element.messages = smallMessages;
      stage.element.form = smallForm;
      await stage.until(() => stage.state === 'about');
    });

    it('keeps its answers, and draws what is answered and where one goes', async () => {
      const stage = await atReview();
      await disturb(stage);
      await stage.drawn();
      expect(stage.words).to.contain('Amina');
      await stage.tapPart('back');
      expect(stage.question).to.equal('words');
      await stage.tapPart('next');
      await stage.until(() => stage.state === 'review');
      await stage.tap('[data-review="age"] button');
      expect(stage.question).to.equal('age');
      await stage.fill('age', '400');
      await stage.tapPart('next');
      await stage.until(() => stage.part('error-summary') !== null);
    });

    it('goes a screen back by the phone’s Back', async () => {
      const stage = await intakeStage();
      await stage.walkTo('contact');
      await disturb(stage);
      history.back();
      await stage.until(() => stage.question === 'name');
    });

    it('is delivered, when that happened while it was sent', async () => {
      const stage = await atReview();
      const letGo = stage.server.hold();
      await stage.tapPart('send');
      await stage.until(() => stage.server.bodies.length === 1);
      await disturb(stage);
      letGo();
      await stage.until(() => stage.state === 'sent');
      expect(stage.server.bodies.length).to.equal(1);
    });

    for (const safety of ['strict', 'standard']) {
      it(`goes on trying, when that happened while it waited, at ${safety}`, async () => {
        const stage = await atReview({ attributes: { lang: 'en', safety } });
        stage.server.fate = 'no-network';
        await stage.tapPart('send');
        await stage.until(() => stage.state === 'waiting');
        await disturb(stage);
        stage.server.fate = 'receipt';
        globalThis.dispatchEvent(new Event('online'));
        await stage.until(() => stage.state === 'sent');
        expect(stage.server.bodies.length).to.equal(1);
      });

      it(`is posted, when that happened before Send, at ${safety}`, async () => {
        const stage = await atReview({ attributes: { lang: 'en', safety } });
        await disturb(stage);
        await stage.tapPart('send');
        await stage.until(() => stage.state === 'sent');
        expect(stage.server.bodies.length).to.equal(1);
      });
    }
  });
}

describe('an element that the page takes off for good', () => {
  afterEach(clearIntakeStage);

  for (const safety of ['strict', 'standard']) {
    it(`still delivers what was asked to be sent, at ${safety}`, async () => {
      const stage = await atReview({ attributes: { lang: 'en', safety } });
      stage.server.fate = 'no-network';
      await stage.tapPart('send');
      await stage.until(() => stage.state === 'waiting');
      stage.element.remove();
      await new Promise((resolve) => setTimeout(resolve, 60));
      stage.server.fate = 'receipt';
      globalThis.dispatchEvent(new Event('online'));
      await stage.until(() => stage.server.bodies.length > 0);
    });
  }

  it('sends nothing that nobody asked to send', async () => {
    const stage = await atReview();
    stage.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(stage.server.bodies).to.deep.equal([]);
  });

  it('T3 shows nothing of it when it is put back after the page was left', async () => {
    const stage = await atReview();
    await takeOffAndPutBack(stage, () => {
      globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    });
    await stage.drawn();
    expect(stage.state).to.equal('about');
    expect(stage.root.innerHTML).not.to.contain('Amina');
  });
});
