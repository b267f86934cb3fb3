import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../../test/intake-stage.ts';

const call = { way: 'call', to: '12', messageOk: 'unknown', othersSee: false };
const unsafe = { way: 'text', to: '312 555 0100', messageOk: true };
const saying = (ways: readonly object[], clientWill: readonly string[] = []) => ({
  contact: { ways, clientWill, times: [] },
  words: 'Something private.',
});

async function atReview(answers: Readonly<Record<string, unknown>>): Promise<IntakeStage> {
  const stage = await intakeStage({ set: { answers } });
  await stage.walkTo('review');
  return stage;
}

const note = (stage: IntakeStage) => stage.root.querySelector<HTMLElement>('[data-no-way]');

describe('how a person is reached, before Send', () => {
  afterEach(clearIntakeStage);

  it('stands by itself, one tap away, and not among other private answers', async () => {
    const stage = await atReview(saying([call]));
    const reach = stage.root.querySelector('[data-fold="reach"]');
    expect(reach?.querySelector('summary')?.textContent?.trim()).to.equal('How we will reach you');
    expect(reach?.querySelector('[data-review="contact"] .way-to')?.textContent).to.equal('12');
    expect(stage.words).to.contain('1 private answer').and.not.contain('2 private answers');
  });

  it('is not called nothing where there is a way', async () => {
    expect(note(await atReview(saying([call])))).to.equal(null);
  });

  for (const [name, answers] of [
    ['nothing was answered', {}],
    ['a text may be read by others', saying([unsafe])],
  ] as const) {
    it(`is said to be missing where ${name}, with what can be done instead`, async () => {
      const stage = await atReview(answers);
      expect(note(stage)?.innerText).to.contain('We have no safe way to reach you.').and.contain('I will call you');
    });
  }

  it('takes "I will call you" for an answer there', async () => {
    const stage = await atReview({});
    await stage.tap('[data-no-way] input[value="call"]');
    await stage.tapPart('send');
    await stage.until(() => stage.part('receipt') !== null);
    expect(stage.server.submissions[0]?.contactSafety).to.deep.equal({ ways: [], clientWill: ['call'], times: [] });
  });

  it('is settled there by "I will call you", and the receipt says so with the number', async () => {
    const stage = await atReview({});
    // A page that gives no number after all.
    stage.element.phone = ' ';
    await stage.tap('[data-no-way] input[value="call"]');
    expect(note(stage)?.innerText).to.contain('You will call us.').and.not.contain('We have no safe way');
    await stage.tapPart('send');
    await stage.until(() => stage.part('receipt') !== null);
    expect(stage.words).to.contain('You will call us: 312 555 0100.').and.not.contain('We have no safe way');
  });

  it('leads to the question from there', async () => {
    const stage = await atReview({});
    await stage.tap('[data-no-way] [data-action="add-way"]');
    expect(stage.question).to.equal('contact');
  });

  it('says that a way will not be used', async () => {
    const stage = await atReview(saying([unsafe]));
    expect(stage.root.querySelector('[data-fold="reach"] .ways')?.textContent).to.contain('We will not use this.');
  });
});

describe('"just call me"', () => {
  afterEach(clearIntakeStage);

  async function atContact(contact?: object): Promise<IntakeStage> {
    const stage = await intakeStage({ set: { answers: { ...(contact && { contact }) } } });
    await stage.tap('[data-action="call-me"]');
    await stage.until(() => stage.question === 'name');
    await stage.tapPart('next');
    await stage.until(() => stage.question === 'contact');
    return stage;
  }

  it('asks for a safe way by its name', async () => {
    const stage = await atContact(saying([unsafe]).contact);
    await stage.tapPart('next');
    await stage.until(() => stage.part('error-summary') !== null);
    expect(stage.words).to.contain('Please give one safe way, or say that you will call us.');
  });

  it('names each way that lacks its number or address, once', async () => {
    const ways = ['text', 'whatsapp', 'email', 'letter', 'trusted-person'].map((way) => ({ way, to: '' }));
    const stage = await atContact(saying(ways).contact);
    await stage.tapPart('next');
    await stage.until(() => stage.part('error-summary') !== null);
    const lines = [...(stage.part('error-summary')?.querySelectorAll('li') ?? [])].map((line) => line.innerText.trim());
    expect(lines).to.deep.equal([
      'Text me: please tell us the number.',
      'WhatsApp: please tell us the number.',
      'Email me: please tell us the email.',
      'Write me a letter: please tell us the address.',
      'Call someone I trust: please tell us the number.',
    ]);
  });

  it('goes on where the person says that they will call', async () => {
    const stage = await atContact(saying([], ['call']).contact);
    await stage.tapPart('next');
    await stage.until(() => stage.question === 'urgent');
    expect(note(stage)?.innerText).to.contain('You will call us.');
  });
});
