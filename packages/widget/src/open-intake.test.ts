import { expect } from 'chai';
import { FakeServer } from '../test/fake-server.ts';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../test/intake-stage.ts';
import { smallForm, smallMessages } from '../test/small-form.ts';
import { OiSubmittedEvent } from './delivery/delivery-events.ts';
import { OiChangeEvent, OiErrorEvent, OiStepEvent } from './events/events.ts';

const reach = (stage: IntakeStage) => ({
  contact: async () => {
    await stage.pick('contact', 'call');
    await stage.fill('contact', '3125550188');
  },
});

describe('<open-intake>', () => {
  afterEach(clearIntakeStage);

  it('starts with the languages by their own names', async () => {
    const stage = await intakeStage({ attributes: {} });
    expect(stage.state).to.equal('languages');
    expect(stage.words).to.contain('Español');
  });

  it('skips the picker when a language is set, but never hides it', async () => {
    const stage = await intakeStage({ attributes: { lang: 'es' } });
    expect(stage.state).to.equal('about');
    expect(stage.part('language')).not.to.equal(null);
  });

  it('says before the first question that nobody is reading, and that leaving forgets', async () => {
    const stage = await intakeStage();
    // The time comes with the part behind the first picture.
    await stage.until(() => stage.words.includes('No one is reading this right now. We will read it by'));
    expect(stage.words).to.contain('If you leave this page, your answers are gone.');
  });

  it('says when it is read also to who chose a language first', async () => {
    const stage = await intakeStage({ attributes: {} });
    await stage.language('en');
    await stage.until(() => stage.words.includes('We will read it by'));
    expect(stage.state).to.equal('about');
  });

  it('shows a person to call, the exit and the languages on every screen of the way', async () => {
    const stage = await intakeStage();
    const missing: string[] = [];
    const look = () => {
      for (const part of ['call', 'exit', 'language'])
        if (stage.part(part) === null) missing.push(`${stage.state} ${part}`);
    };
    look();
    for (const target of ['urgent', 'age', 'name', 'contact', 'words', 'review']) {
      await stage.walkTo(target);
      look();
    }
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    look();
    expect(missing).to.deep.equal([]);
  });

  for (const nothing of ['', ' '])
    it(`takes a number of "${nothing}" for none`, async () => {
      const attributes = { lang: 'en', phone: nothing };
      const { root } = await intakeStage({ attributes });
      expect(root.querySelector('[part~="call"]')?.getAttribute('href')).to.match(/^tel:.+/);
      clearIntakeStage();
      const bare = await intakeStage({ withClient: false, attributes });
      expect(bare.part('call')).to.equal(null);
    });

  it('says how far it is in words', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    expect(stage.root.querySelector('.progress')?.textContent.trim()).to.equal('Part 2 of 2 · You');
  });

  it('delivers once and shows a code that can be read aloud', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review', { urgent: () => stage.pick('urgent', 'food') });
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    expect(stage.part('receipt-code')?.textContent).to.equal('7K3M-Q2XD');
    expect(stage.server.submissions.map(({ answers }) => answers)).to.deep.equal([{ urgent: ['food'] }]);
  });

  it('gives the answers of this moment to a host that asks, and none after leaving', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review', { urgent: () => stage.pick('urgent', 'food') });
    expect(stage.element.answers).to.deep.include({ urgent: ['food'] });
    await stage.leave();
    expect(stage.element.answers).to.equal(undefined);
  });

  it('stays where it is when a host sets the same answers again', async () => {
    const stage = await intakeStage({ set: { answers: { urgent: ['food'] } } });
    const before = stage.events.length;
    stage.element.answers = { urgent: ['food'] };
    await stage.drawn();
    expect(stage.events.slice(before).map(({ type }) => type)).to.deep.equal([]);
  });

  it('shows no bare placeholder before what fills it is there', async () => {
    const server = new FakeServer();
    server.overrides.set('/forms/small', () => Response.json({ ...smallForm, values: { count: 1 } }));
    const words = structuredClone(smallMessages.en);
    words.questions.urgent.label = 'What do {{count}} people need?';
    server.overrides.set('/messages/en', () => Response.json(words));
    const stage = await intakeStage({ server });
    await stage.tapPart('next');
    expect(stage.words).to.match(/What do (…|1) people need\?/);
  });

  it('forgets the answers once the receipt is there', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review', { name: () => stage.fill('name', 'Zafiro') });
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    expect(stage.root.innerHTML).not.to.contain('Zafiro');
  });

  it('T19 tells the page what happens and never what was answered', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review', { name: () => stage.fill('name', 'Zafiro') });
    await stage.tapPart('send');
    await stage.until(() => stage.events.some((event) => event instanceof OiSubmittedEvent));
    expect(stage.events.some((event) => event instanceof OiChangeEvent && event.questionId === 'name')).to.equal(true);
    expect(stage.events.some((event) => event instanceof OiStepEvent && event.state === 'review')).to.equal(true);
    const told = stage.events.map((event) => Object.values(event) as unknown[]);
    expect(JSON.stringify(told)).not.to.contain('Zafiro');
  });

  it('lets the page take delivery into its own hands', async () => {
    const stage = await intakeStage();
    stage.element.addEventListener('oi-submit', (event) => event.preventDefault());
    await stage.walkTo('review');
    await stage.tapPart('send');
    expect(stage.state).to.equal('review');
    expect(stage.server.bodies).to.deep.equal([]);
  });

  it('shows a screen the page asks for, and none that is not there', async () => {
    const stage = await intakeStage();
    expect(stage.element.goTo('name')).to.equal(true);
    await stage.until(() => stage.question === 'name');
    expect(stage.element.goTo('nothing')).to.equal(false);
  });

  it('forgets everything on reset', async () => {
    const stage = await intakeStage();
    await stage.walkTo('contact', { name: () => stage.fill('name', 'Zafiro') });
    stage.element.reset();
    await stage.drawn();
    expect(stage.state).to.equal('about');
    await stage.walkTo('review');
    expect(stage.words).not.to.contain('Zafiro');
  });

  it('shows a notice with its contacts on the screen of the question it reads', async () => {
    const stage = await intakeStage();
    await stage.walkTo('urgent');
    await stage.pick('urgent', 'sleep');
    expect(stage.words).to.contain('A bed tonight');
    expect([...stage.root.querySelectorAll('.notice a')].map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:988',
      'sms:988',
    ]);
  });

  it('comes back to the review after a change', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review');
    await stage.tap('[data-review="age"] button');
    expect(stage.question).to.equal('age');
    await stage.fill('age', '41');
    await stage.tapPart('next');
    expect(stage.state).to.equal('review');
    expect(stage.words).to.contain('41');
  });

  it('folds private answers and groups phone numbers on the review', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review', { ...reach(stage), words: () => stage.fill('words', 'Zafiro') });
    expect(stage.words).not.to.contain('Zafiro');
    stage.root.querySelector<HTMLDetailsElement>('[data-fold="reach"]')!.open = true;
    expect(stage.words).to.contain('312 555 0188');
  });

  it('sends what there is once there is a safe way, and says that it is partial', async () => {
    const stage = await intakeStage();
    await stage.walkTo('words', { urgent: () => stage.pick('urgent', 'food'), ...reach(stage) });
    await stage.tap('[data-action="send-now"]');
    expect(stage.state).to.equal('review');
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    expect(stage.server.submissions[0]).to.include({ partial: true });
  });

  it('does not offer to send early before there is a safe way', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    expect(stage.root.querySelector('[data-action="send-now"]')).to.equal(null);
  });

  it('takes the short road: name, a safe way, one need', async () => {
    const stage = await intakeStage();
    await stage.tap('[data-action="call-me"]');
    await stage.until(() => stage.question === 'name');
    await stage.fill('name', 'Amina');
    await stage.tapPart('next');
    await reach(stage).contact();
    await stage.tapPart('next');
    await stage.pick('urgent', 'food');
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    const [submission] = stage.server.submissions;
    expect(submission).to.deep.include({ partial: true, answers: { urgent: ['food'], name: 'Amina' } });
    expect(submission?.contactSafety?.ways[0]?.to).to.equal('3125550188');
  });

  it('does not let the short road end without a way to call', async () => {
    const stage = await intakeStage();
    await stage.tap('[data-action="call-me"]');
    await stage.until(() => stage.question === 'name');
    await stage.tapPart('next');
    await stage.tapPart('next');
    expect(stage.question).to.equal('contact');
    expect(stage.part('error-summary')).not.to.equal(null);
  });

  it('erases everything when asked, and sends nothing', async () => {
    const stage = await intakeStage();
    await stage.walkTo('review', { name: () => stage.fill('name', 'Zafiro') });
    await stage.tap('[data-action="erase"]');
    expect(stage.state).to.equal('stopped');
    expect(stage.root.innerHTML).not.to.contain('Zafiro');
    expect(stage.server.bodies).to.deep.equal([]);
  });

  it('names what to look at again, with links, and takes the focus there', async () => {
    const stage = await intakeStage();
    await stage.walkTo('age');
    await stage.fill('age', '400');
    await stage.tapPart('next');
    const summary = stage.part('error-summary');
    expect(stage.root.activeElement).to.equal(summary);
    summary?.querySelector('a')?.click();
    await stage.drawn();
    expect(stage.root.activeElement?.closest('[data-question]')?.getAttribute('data-question')).to.equal('age');
  });

  it('tells the developer when the form breaks a rule, and offers a person', async () => {
    const server = new FakeServer();
    const broken = {
      format: 'open-intake/1',
      id: 'a',
      version: '1.0.0',
      languages: ['en'],
      sections: [
        {
          id: 'one',
          questions: [
            { id: 'a', type: 'text' },
            { id: 'a', type: 'text' },
          ],
        },
      ],
    };
    server.overrides.set('/forms/small', () => Response.json(broken));
    const stage = await intakeStage({ server });
    await stage.until(() => stage.events.some((event) => event instanceof OiErrorEvent) || stage.state === 'about');
    if (stage.state === 'about') await stage.tapPart('next');
    await stage.until(() => stage.state === 'unavailable');
    expect(stage.words).to.contain('It is not your fault.');
  });
});
