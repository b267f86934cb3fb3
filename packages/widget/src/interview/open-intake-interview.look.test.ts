import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import type * as Axe from 'axe-core';
import { expect } from 'chai';
import 'axe-core/axe.min.js';
import { clearInterviewStage, type InterviewStage, interviewStage } from '../../test/interview-stage.ts';

declare const axe: typeof Axe;

async function violations(): Promise<readonly string[]> {
  const result = await axe.run('open-intake-interview', { rules: { 'color-contrast': { enabled: true } } });
  return result.violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html}`));
}

/** Everything that an interview can show at once. */
async function full(stage: InterviewStage): Promise<InterviewStage> {
  await stage.pick('private', 'alone');
  await stage.pick('urgent', 'sleep');
  await stage.pick('contact', 'call');
  await stage.tap('[data-question="urgent"] .author input');
  await stage.tap('[data-question="sleep"] [data-pass="dont-know"]');
  await stage.tap('[data-read-aloud="share"]');
  await stage.pick('share', 'yes');
  await stage.fill('[data-question="age"] input', '200');
  await stage.tap('[data-do="send"]');
  return stage;
}

describe('how <open-intake-interview> looks', () => {
  beforeEach(() => setViewport({ width: 1280, height: 900 }));

  afterEach(async () => {
    clearInterviewStage();
    await emulateMedia({ colorScheme: 'light' });
    await setViewport({ width: 800, height: 600 });
  });

  for (const colorScheme of ['light', 'dark'] as const) {
    for (const spoken of ['es', 'en', 'en-XB']) {
      it(`is accessible in ${colorScheme} with somebody who speaks ${spoken}`, async () => {
        await emulateMedia({ colorScheme });
        await full(await (await interviewStage()).begin({ spoken }));
        expect(await violations()).to.deep.equal([]);
      });
    }
  }

  it('is accessible before the questions come, and once it is sent', async () => {
    const stage = await interviewStage();
    expect(await violations()).to.deep.equal([]);
    await stage.begin();
    await stage.send();
    expect(await violations()).to.deep.equal([]);
  });

  for (const lang of ['en', 'es']) {
    it(`has nothing to scroll sideways at 320 px in ${lang}`, async () => {
      await setViewport({ width: 320, height: 700 });
      await full(await (await interviewStage({ lang })).begin());
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
    });
  }

  it('has the list of parts at the side at a desk, and none on a phone', async () => {
    const stage = await (await interviewStage()).begin();
    const list = stage.find('.part-list').getBoundingClientRect();
    expect(list.right).to.be.at.most(stage.find('.parts').getBoundingClientRect().left);
    await setViewport({ width: 320, height: 700 });
    expect(stage.find('.part-list').getBoundingClientRect().width).to.equal(0);
  });

  it('has questions in two columns at a desk', async () => {
    const stage = await (await interviewStage()).begin();
    const left = (id: string) => stage.find(`[data-question="${id}"]`).getBoundingClientRect().left;
    expect(left('age')).to.be.greaterThan(left('urgent'));
  });

  it('keeps each language its direction', async () => {
    const stage = await (await interviewStage()).begin({ spoken: 'en-XB' });
    const label = stage.find('[data-question="sleep"] .question-label .said');
    expect([label.lang, label.dir, getComputedStyle(label).unicodeBidi]).to.deep.equal(['en-XB', 'rtl', 'isolate']);
  });
});

describe('an interview by keyboard alone', () => {
  afterEach(clearInterviewStage);

  it('goes from the first fact of the call to the code', async () => {
    const stage = await interviewStage();
    const { worker } = stage;
    await worker.choose('On the phone');
    await worker.choose('The person');
    (stage.find('#call-spoken') as HTMLSelectElement).focus();
    await sendKeys({ type: 'Spanish' });
    await stage.drawn();
    await worker.choose('Yes, a person');
    await worker.type('Your name', 'Dana');
    await stage.until(() => stage.has('.asking'));
    await worker.press(stage.find('[data-question="sleep"] [data-pass="prefer-not"]'));
    await worker.press(stage.find('[data-do="send"]'));
    await stage.until(() => stage.state === 'sent');
    expect(stage.sent.skipped).to.deep.equal({ '/sleep': 'prefer-not' });
    expect(stage.root.activeElement?.textContent).to.equal('Sent');
  });

  it('picks by number', async () => {
    const stage = await (await interviewStage()).begin();
    stage.find('[data-question="sleep"] input').focus();
    await sendKeys({ press: '2' });
    await stage.drawn();
    expect((stage.find('[data-question="sleep"] input[value="car"]') as HTMLInputElement).checked).to.equal(true);
  });

  it('types a number where numbers are typed', async () => {
    const stage = await (await interviewStage()).begin();
    stage.find('[data-question="age"] input').focus();
    await sendKeys({ press: '2' });
    await stage.drawn();
    expect((stage.find('[data-question="age"] input') as HTMLInputElement).value).to.equal('2');
    expect(stage.has('[data-question="sleep"] input:checked')).to.equal(false);
  });

  it('goes to a part from the list', async () => {
    const stage = await (await interviewStage()).begin();
    await setViewport({ width: 1280, height: 900 });
    await stage.worker.press(stage.find('.part-list li:nth-child(3) button'));
    expect(stage.root.activeElement?.id).to.equal('part-you');
    await setViewport({ width: 800, height: 600 });
  });
});
