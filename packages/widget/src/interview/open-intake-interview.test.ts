import type { Submission } from '@open-intake/core';
import { expect } from 'chai';
import { FakeServer } from '../../test/fake-server.ts';
import { clearInterviewStage, type InterviewStage, interviewForm, interviewStage } from '../../test/interview-stage.ts';
import { smallAgency } from '../../test/small-form.ts';

interface Interview {
  readonly how: string;
  readonly worker: string;
  readonly spoken: string;
  readonly interpreter?: { readonly by: string; readonly name?: string };
  readonly readAloud: readonly string[];
  readonly byWorker: readonly string[];
}

const interviewOf = ({ notes }: Submission) => notes?.['interview'] as Interview;

describe('<open-intake-interview>', () => {
  afterEach(clearInterviewStage);

  const open = async (): Promise<InterviewStage> => (await interviewStage()).begin();

  describe('what is known of the call', () => {
    it('is asked before the first question, and says what is still missing', async () => {
      const stage = await interviewStage();
      await stage.tap('#call-how-phone');
      expect(stage.has('.asking')).to.equal(false);
      expect(stage.text('.call-missing')).to.include('Language they speak');
      expect(stage.text('.call-missing')).not.to.include('How are you talking?');
    });

    it('goes into the notes of what is sent', async () => {
      const stage = await open();
      await stage.pick('sleep', 'car');
      await stage.send();
      const interpreter = { by: 'line', name: 'Language Line' };
      expect(interviewOf(stage.sent)).to.deep.include({ how: 'phone', worker: 'Dana', spoken: 'es', interpreter });
      expect([stage.sent.filledBy, stage.sent.answers['who'], stage.sent.language]).to.deep.equal([
        'worker',
        'self',
        'es',
      ]);
    });

    it('leaves out an interpreter where there is none', async () => {
      const stage = await (await interviewStage()).begin({ spoken: 'en', interpreter: 'none', how: 'walk-in' });
      await stage.send();
      expect(interviewOf(stage.sent)).not.to.have.property('interpreter');
      expect(interviewOf(stage.sent).how).to.equal('walk-in');
    });

    it('does not ask again who fills the form in', async () => {
      expect((await open()).has('[data-question="who"]')).to.equal(false);
    });

    it('begins with the name of the worker where the page knows it', async () => {
      const stage = await interviewStage({ set: { worker: 'Sam' } });
      expect((stage.find('#call-worker') as HTMLInputElement).value).to.equal('Sam');
    });

    it('speaks to a helper in the words for one, and asks them nothing that is for the person alone', async () => {
      const stage = await (await interviewStage()).begin({ spoken: 'en', speaker: 'for-other', interpreter: 'none' });
      expect(stage.text('[data-question="sleep"] .question-label')).to.equal('Where do they sleep?');
      expect(stage.has('[data-question="private"]')).to.equal(false);
    });
  });

  describe('the words', () => {
    it('stand there in both languages, each marked: the person’s first', async () => {
      const stage = await open();
      const [said, beside] = stage.root.querySelectorAll<HTMLElement>('[data-question="sleep"] .question-label span');
      expect([said?.lang, said?.innerText, beside?.lang, beside?.innerText]).to.deep.equal([
        'es',
        '¿Dónde duerme?',
        'en',
        'Where do you sleep?',
      ]);
    });

    it('stand beside each choice too', async () => {
      const stage = await open();
      expect(stage.text('[data-question="sleep"] .choice')).to.equal('En casa At home');
    });

    it('stand there once where both speak the same', async () => {
      const stage = await (await interviewStage()).begin({ spoken: 'en', interpreter: 'none' });
      expect(stage.text('[data-question="sleep"] .question-label')).to.equal('Where do you sleep?');
      expect(stage.has('.beside')).to.equal(false);
    });

    it('are the worker’s where the form has none in theirs, and the page says so', async () => {
      const stage = await (await interviewStage()).begin({ spoken: 'pl' });
      expect(stage.text('[data-question="sleep"] .question-label')).to.equal('Where do you sleep?');
      expect(stage.text('.call-facts .call-note')).to.include('no words in this language: Polish');
      await stage.send();
      expect([stage.sent.language, interviewOf(stage.sent).spoken]).to.deep.equal(['en', 'pl']);
    });

    it('of the widget’s own, in the question how to reach somebody, are there to be read aloud', async () => {
      const stage = await open();
      await stage.pick('contact', 'call');
      const aloud = stage.find('[data-question="contact"] .aloud ul');
      expect(aloud.lang).to.equal('es');
      expect(aloud.innerText).to.include('mensaje');
    });

    it('change with the language, and the answers stay', async () => {
      const stage = await open();
      await stage.pick('sleep', 'car');
      await stage.speak('en');
      await stage.until(() => !stage.has('.beside'));
      expect((stage.find('[data-question="sleep"] input[value="car"]') as HTMLInputElement).checked).to.equal(true);
    });

    it('change with the worker’s language too', async () => {
      const stage = await open();
      stage.element.lang = 'es';
      await stage.until(() => stage.text('#call-title') === 'Esta llamada o visita');
      expect(stage.text('[data-question="sleep"] .question-label')).to.equal('¿Dónde duerme?');
    });
  });

  describe('whether it is safe to talk', () => {
    it('is asked in words for a call, and opens what is for people who are alone', async () => {
      const stage = await open();
      expect(stage.text('[data-question="private"] .question-label')).to.include('¿Puede hablar ahora sin peligro?');
      expect(stage.has('[data-question="afraid"]')).to.equal(false);
      await stage.pick('private', 'alone');
      expect(stage.has('[data-question="afraid"]')).to.equal(true);
    });

    it('keeps them away from whoever is heard by others, and tells the worker', async () => {
      const stage = await open();
      await stage.pick('private', 'seen');
      expect(stage.has('[data-question="afraid"]')).to.equal(false);
      expect(stage.text('[data-question="private"] .call-note')).to.include('Do not ask about danger');
    });

    it('leaves the page with nothing of it', async () => {
      const stage = await open();
      await stage.pick('private', 'alone');
      await stage.send();
      expect(JSON.stringify(stage.sent)).not.to.include('private');
    });
  });

  describe('a consent', () => {
    it('can be decided only once its text was read aloud', async () => {
      const stage = await open();
      expect(stage.has('[data-question="share"] .choice')).to.equal(false);
      await stage.tap('[data-read-aloud="share"]');
      await stage.pick('share', 'yes');
      expect(stage.text('[data-record]')).to.match(/^Read aloud by Dana in Spanish, through Language Line, \d/);
    });

    it('is kept with its words, language and moment, and that it was read aloud', async () => {
      const stage = await open();
      await stage.tap('[data-read-aloud="share"]');
      await stage.pick('share', 'no');
      await stage.send();
      const [consent] = stage.sent.consents ?? [];
      expect(consent).to.deep.include({ id: 'share', decision: 'no', language: 'es' });
      expect(consent?.textHash).to.equal(stage.sent.shown?.['share']);
      expect(interviewOf(stage.sent).readAloud).to.deep.equal(['share']);
    });

    it('is undone where it was not read aloud after all', async () => {
      const stage = await open();
      await stage.tap('[data-read-aloud="share"]');
      await stage.pick('share', 'yes');
      await stage.tap('[data-read-aloud="share"]');
      await stage.send();
      expect(stage.sent).not.to.have.property('consents');
    });
  });

  describe('what stands there', () => {
    it('was said by the person, unless the worker marks it', async () => {
      const stage = await open();
      await stage.pick('sleep', 'car');
      await stage.pick('urgent', 'food');
      await stage.tap('[data-question="sleep"] .author input');
      await stage.send();
      expect(interviewOf(stage.sent).byWorker).to.deep.equal(['/sleep']);
    });

    it('is in the language of the worker where the worker writes', async () => {
      const stage = await open();
      await stage.fill('[data-question="words"] textarea', 'no heat at home');
      await stage.send();
      expect(stage.sent.textLanguage).to.deep.equal({ '/words': 'en' });
    });

    it('tells the worker how to write down what is told', async () => {
      expect((await open()).text('[data-question="words"] .own-hint')).to.include('as they say them');
    });
  });

  describe('no answer', () => {
    for (const reason of ['prefer-not', 'dont-know', 'not-now']) {
      it(`has the reason ${reason} by one tap`, async () => {
        const stage = await open();
        await stage.tap(`[data-question="sleep"] [data-pass="${reason}"]`);
        await stage.send();
        expect(stage.sent.skipped).to.deep.equal({ '/sleep': reason });
      });
    }

    it('is taken back by the same tap', async () => {
      const stage = await open();
      await stage.tap('[data-question="sleep"] [data-pass="dont-know"]');
      await stage.tap('[data-question="sleep"] [data-pass="dont-know"]');
      await stage.send();
      expect(stage.sent).not.to.have.property('skipped');
    });
  });

  it('tells what can be done now, with whom to call', async () => {
    const stage = await open();
    await stage.pick('urgent', 'sleep');
    const notice = stage.text('.notices .notice');
    expect(notice).to.include('Una cama esta noche');
    expect(notice).to.include('A bed tonight');
    expect(notice).to.include('988');
  });

  it('folds the same help in the worker’s language below it', async () => {
    const stage = await open();
    await stage.pick('urgent', 'sleep');
    const own = stage.find('[data-section="needs"] > details');
    expect(own.textContent).to.include('You can call now.');
    expect(own.textContent).not.to.include('Puede llamar ahora.');
  });

  it('names no line that does not answer in the language they speak', async () => {
    const { contacts: [line] = [] } = smallAgency;
    const voice = { number: '988', languages: ['en'] };
    const contacts = line === undefined ? [] : [{ id: line.id, label: line.label, voice }];
    const stage = await (await interviewStage({ agency: { contacts } })).begin({ spoken: 'pl' });
    await stage.pick('urgent', 'sleep');
    expect(stage.text('.notices .notice')).not.to.include('988');
  });

  describe('sending', () => {
    it('says what has to be looked at first', async () => {
      const stage = await open();
      await stage.fill('[data-question="age"] input', '200');
      await stage.tap('[data-do="send"]');
      expect(stage.text('.summary')).to.include('How old are you?');
      expect(stage.server.bodies).to.deep.equal([]);
      await stage.tap('.summary a');
      expect(stage.root.activeElement?.id).to.equal('q.age');
    });

    it('can leave out what has to be asked and is missing, and says so', async () => {
      const sections = interviewForm.sections.map((section) => ({
        ...section,
        questions: section.questions.map((one) => (one.id === 'age' ? { ...one, required: true } : one)),
      }));
      const stage = await (await interviewStage({ form: { ...interviewForm, sections } })).begin();
      await stage.tap('[data-do="send"]');
      await stage.tap('[data-do="send-partial"]');
      await stage.until(() => stage.state === 'sent');
      expect(stage.sent.partial).to.equal(true);
    });

    it('ends with the code to read out, and leads to the case', async () => {
      const caseAddress = (id: string) => `#/s/${id}`;
      const stage = await (await interviewStage({ set: { caseAddress } })).begin();
      await stage.send();
      expect(stage.text('[data-code]')).to.equal('7K3M-Q2XD');
      expect(stage.find('[data-do="open-case"]').getAttribute('href')).to.equal(`#/s/${stage.sent.id}`);
      expect(stage.element.hasUnsent).to.equal(false);
      expect(stage.events.map(({ type }) => type)).to.include.members(['oi-ready', 'oi-submit', 'oi-submitted']);
    });

    it('that does not go through keeps everything, says so, and goes out by one tap', async () => {
      const stage = await open();
      await stage.pick('sleep', 'car');
      stage.server.fate = { status: 503, code: 'overloaded' };
      await stage.tap('[data-do="send"]');
      await stage.until(() => stage.state === 'waiting');
      expect(stage.text('.sending')).to.include('Keep it open until there is a code.');
      expect(stage.element.hasUnsent).to.equal(true);
      stage.server.fate = 'receipt';
      await stage.tap('[data-do="send-again"]');
      await stage.until(() => stage.state === 'sent');
      expect(new Set(stage.server.submissions.map(({ id }) => id)).size).to.equal(1);
    });

    it('that does not go through lets the worker go back to the answers', async () => {
      const stage = await open();
      await stage.pick('sleep', 'car');
      stage.server.fate = 'no-network';
      await stage.tap('[data-do="send"]');
      await stage.until(() => stage.state === 'waiting');
      await stage.tap('[data-do="back"]');
      expect((stage.find('[data-question="sleep"] input[value="car"]') as HTMLInputElement).checked).to.equal(true);
    });

    it('is one submission, whatever the worker looks at meanwhile', async () => {
      const stage = await open();
      await stage.pick('sleep', 'car');
      stage.server.fate = { status: 503, code: 'overloaded' };
      await stage.tap('[data-do="send"]');
      await stage.until(() => stage.state === 'waiting');
      await stage.tap('[data-do="back"]');
      stage.server.fate = 'receipt';
      await stage.send();
      expect(stage.state).to.equal('sent');
      expect(new Set(stage.server.submissions.map(({ id }) => id)).size).to.equal(1);
    });

    it('shows what the server wants otherwise', async () => {
      const stage = await open();
      stage.server.fate = { status: 422, code: 'invalid-answers' };
      await stage.tap('[data-do="send"]');
      await stage.until(() => stage.has('.summary'));
      expect(stage.text('.summary')).to.include('How old are you?');
    });

    it('is not to be had for somebody who wants nothing kept: it is erased', async () => {
      const sections = interviewForm.sections.map((section) => ({
        ...section,
        questions: section.questions.map((one) => (one.id === 'share' ? { ...one, role: 'keep' as const } : one)),
      }));
      const stage = await (await interviewStage({ form: { ...interviewForm, sections } })).begin();
      await stage.tap('[data-read-aloud="share"]');
      await stage.pick('share', 'no');
      expect(stage.has('[data-do="send"]')).to.equal(false);
      await stage.tap('[data-do="erase"]');
      expect([stage.state, stage.element.hasUnsent, stage.server.bodies.length]).to.deep.equal(['call', false, 0]);
    });

    it('can be kept from happening by the page', async () => {
      const stage = await open();
      stage.element.addEventListener('oi-submit', (event) => event.preventDefault());
      await stage.tap('[data-do="send"]');
      expect([stage.state, stage.server.bodies.length]).to.deep.equal(['asking', 0]);
    });

    it('begins anew with nothing of the last one but the worker’s name', async () => {
      const stage = await open();
      await stage.pick('sleep', 'car');
      await stage.send();
      await stage.tap('[data-do="another"]');
      expect([stage.state, stage.element.hasUnsent]).to.deep.equal(['call', false]);
      expect((stage.find('#call-worker') as HTMLInputElement).value).to.equal('Dana');
      await stage.begin();
      expect((stage.find('[data-question="sleep"] input[value="car"]') as HTMLInputElement).checked).to.equal(false);
    });
  });

  it('asks before the page is left with something in it', async () => {
    const stage = await interviewStage();
    const leave = () => {
      const event = new Event('beforeunload', { cancelable: true });
      globalThis.dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(leave()).to.equal(false);
    await stage.tap('#call-how-phone');
    expect(leave()).to.equal(true);
  });

  it('says so where the form cannot be fetched, and tries again', async () => {
    const server = new FakeServer();
    server.overrides.set('/forms/small', () => new Response('', { status: 503 }));
    const stage = await interviewStage({ server });
    expect([stage.state, stage.text('[role=alert]')]).to.deep.equal([
      'unavailable',
      'The form could not be fetched. Check the network and try again.',
    ]);
    server.overrides.clear();
    await stage.tap('[data-do="load-again"]');
    await stage.until(() => stage.state === 'call');
  });

  it('does not begin where only sealed answers are taken and it cannot seal', async () => {
    const stage = await interviewStage({ agency: { sealedOnly: true } });
    expect(stage.text('[role=alert]')).to.include('sealed answers only');
  });

  it('tells in no event what was answered', async () => {
    const stage = await open();
    await stage.pick('sleep', 'car');
    await stage.fill('[data-question="words"] textarea', 'CanaryQ7');
    await stage.send();
    const told = JSON.stringify(stage.events.map((event) => ({ ...event })));
    expect(told).not.to.match(/CanaryQ7|car/);
  });
});
