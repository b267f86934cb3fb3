import { createDrafts, Vault } from '@open-intake/sdk/outbox';
import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { settled } from '../../test/settled.ts';

const atLevel = (safety: string) => intakeStage({ attributes: { lang: 'en', safety } });
const line = (stage: IntakeStage, name: string) => stage.root.querySelector<HTMLElement>(`[data-kept="${name}"]`);

/** Answers the first question and goes to the second. */
async function begun(safety = 'standard'): Promise<IntakeStage> {
  const stage = await atLevel(safety);
  await stage.walkTo('age', { urgent: () => stage.pick('urgent', 'food') });
  return stage;
}

/** The tab is gone without a goodbye, after what was typed had its moment to be written. */
async function cutOff(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 500));
  clearIntakeStage();
  await settled();
  // Whoever comes again has another tab, with a history of its own.
  history.replaceState(null, '');
}

const address = 'http://localhost/forms/small/submissions';
const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
const input = (stage: IntakeStage) => stage.root.querySelector<HTMLInputElement>('#oi-number');
const issue = (stage: IntakeStage) => stage.root.querySelector<HTMLElement>('#oi-number-issue')?.innerText.trim();
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** The second question, where the number is asked for. */
async function asked(): Promise<IntakeStage> {
  const stage = await begun('trusted-device');
  await stage.until(() => line(stage, 'choose') !== null);
  return stage;
}

async function give(stage: IntakeStage, number: string): Promise<void> {
  const control = input(stage);
  if (control === null) throw new Error('No number is asked for.');
  control.value = number;
  await stage.tap('[data-action="number-go"]');
  await stage.until(() => stage.root.querySelector('[data-action="number-go"][aria-disabled]') === null);
}

/** The tab is gone, and somebody comes again. */
async function nextVisit(safety = 'trusted-device'): Promise<IntakeStage> {
  await cutOff();
  const stage = await atLevel(safety);
  await stage.walkTo('urgent');
  return stage;
}

async function locked(): Promise<IntakeStage> {
  const stage = await asked();
  await give(stage, '204816');
  await stage.until(() => line(stage, 'draft') !== null);
  await stage.fill('age', '34');
  const next = await nextVisit();
  await next.until(() => line(next, 'locked') !== null);
  return next;
}

afterEach(async () => {
  clearIntakeStage();
  // What was typed last is still written when an element goes.
  await new Promise((resolve) => setTimeout(resolve, 400));
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase('local-kv');
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
});

describe('a form that does not ask whose phone it is', () => {
  it('is asked for by the widget after the first answer, above strict', async () => {
    const stage = await begun();
    await stage.until(() => line(stage, 'ask') !== null);
    expect(line(stage, 'ask')?.innerText).to.contain('Is this phone just yours?');
  });

  it('keeps a draft after a yes, and says so in one sentence', async () => {
    const stage = await begun();
    await stage.until(() => line(stage, 'ask') !== null);
    await stage.tap('[data-action="own-phone-yes"]');
    expect(line(stage, 'draft')?.innerText).to.contain('24 hours');
    await stage.fill('age', '34');
    await cutOff();
    const next = await atLevel('standard');
    await next.walkTo('urgent');
    await next.until(() => line(next, 'offer') !== null);
    await next.tap('[data-action="draft-take"]');
    await next.until(() => next.question === 'age');
    expect(next.element.answers).to.deep.equal({ urgent: ['food'], age: 34 });
  });

  it('keeps nothing after a no', async () => {
    const stage = await begun();
    await stage.until(() => line(stage, 'ask') !== null);
    await stage.tap('[data-action="own-phone-no"]');
    await stage.fill('age', '34');
    await cutOff();
    expect(await names()).not.to.include('local-kv');
  });

  it('asks and keeps nothing at the level strict', async () => {
    const stage = await begun('strict');
    await cutOff();
    expect(line(stage, 'ask')).to.equal(null);
    expect(await names()).not.to.include('local-kv');
  });
});

describe('the exit before the first question of a visit', () => {
  /** A draft of an earlier visit, and a page on which nothing is loaded that could erase it. */
  async function come(): Promise<IntakeStage> {
    const vault = new Vault();
    await createDrafts({ address, vault }).save({
      form: 'small',
      version: '1.0.0',
      draftRef: 'one',
      answers: {},
      skipped: {},
      shown: {},
    });
    await vault.put('q', 'unsent', { facts: {}, bytes: new Uint8Array() });
    vault.database.close();
    return atLevel('standard');
  }
  const rows = async () => {
    const vault = new Vault();
    const kept = await Promise.all((['d', 'q'] as const).map((kind) => vault.all(kind)));
    vault.database.close();
    return kept.map(({ length }) => length);
  };
  it('erases its draft, keeps what was asked to be sent, and leaves no mark', async () => {
    const stage = await come();
    await stage.leave();
    expect(stage.words.trim()).to.equal('');
    await stage.until(() => localStorage.length === 0);
    expect(await rows()).to.deep.equal([0, 1]);
  });

  it('keeps it from being offered on the next visit, when the page was gone before it could be erased', async () => {
    const stage = await come();
    localStorage.setItem('local-kv', '1');
    await stage.walkTo('urgent');
    await stage.until(() => localStorage.length === 0);
    expect(line(stage, 'offer')).to.equal(null);
    expect((await rows())[0]).to.equal(0);
  });

  it('marks nothing at the level strict', async () => {
    await come();
    clearIntakeStage();
    await (await atLevel('strict')).leave();
    expect(localStorage.length).to.equal(0);
  });
});

describe('a number at the level trusted-device', () => {
  it('is asked for before anything is kept, and says what happens without it', async () => {
    const stage = await asked();
    expect(line(stage, 'choose')?.innerText).to.contain('Choose a number to lock your answers on this device.');
    expect(line(stage, 'choose')?.innerText).to.contain('After 5 wrong tries we erase the answers.');
    await stage.fill('age', '34');
    await rest();
    expect(await names()).not.to.include('local-kv');
  });

  it('is typed on a keypad, unseen, and offered to no browser to save', async () => {
    const control = input(await asked());
    expect(control?.type).to.equal('text');
    expect(control?.inputMode).to.equal('numeric');
    expect(control?.autocomplete).to.equal('off');
    expect(control && getComputedStyle(control).getPropertyValue('-webkit-text-security')).to.equal('disc');
  });

  it('opens the answers again, at the same place, and they are kept on under it', async () => {
    const next = await locked();
    expect(next.words).not.to.contain('34');
    await give(next, '٢٠٤٨١٦');
    await next.until(() => next.question === 'age');
    expect(next.element.answers).to.deep.equal({ urgent: ['food'], age: 34 });
    await next.fill('age', '35');
    const third = await nextVisit();
    await third.until(() => line(third, 'locked') !== null);
    await give(third, '204816');
    await third.until(() => third.question === 'age');
    expect(third.element.answers).to.deep.equal({ urgent: ['food'], age: 35 });
  });

  it('erases the answers after five wrong tries, and says so', async () => {
    const next = await locked();
    await give(next, '999994');
    expect(issue(next)).to.contain('You have 4 more tries.');
    expect(next.root.activeElement).to.equal(input(next));
    const elsewhere = new Vault();
    for (let tries = 0; tries < 3; tries += 1) await elsewhere.count('d');
    elsewhere.database.close();
    await give(next, '999990');
    await next.until(() => line(next, 'erased') !== null);
    expect(line(next, 'erased')?.innerText).to.contain('We erased the answers from before.');
    const third = await nextVisit();
    expect(line(third, 'locked')).to.equal(null);
  });

  it('keeps nothing where nobody wants one', async () => {
    const stage = await asked();
    await stage.tap('[data-action="number-no"]');
    expect(line(stage, 'choose')).to.equal(null);
    expect(stage.root.activeElement).to.equal(stage.part('next'));
    await stage.fill('age', '34');
    await rest();
    expect(await names()).not.to.include('local-kv');
  });

  it('is mended before it locks anything, in plain words', async () => {
    const stage = await asked();
    for (const [typed, words] of [
      ['12', 'Please use 6 digits or more.'],
      ['123456', 'This number is easy to guess.'],
      ['hello you', 'Please use digits only.'],
    ] as const) {
      await give(stage, typed);
      expect(issue(stage)).to.contain(words);
    }
    expect(await names()).not.to.include('local-kv');
  });

  it('is not needed to erase what is locked', async () => {
    const next = await locked();
    await next.tap('[data-action="number-no"]');
    const third = await nextVisit();
    expect(line(third, 'locked')).to.equal(null);
  });

  it('is forgotten with the answers by the receipt: the next person chooses their own', async () => {
    const stage = await asked();
    await give(stage, '204816');
    await stage.until(() => line(stage, 'draft') !== null);
    await stage.walkTo('review');
    await stage.tapPart('send');
    await stage.until(() => stage.state === 'sent');
    const next = await nextVisit();
    expect(line(next, 'locked')).to.equal(null);
    await next.walkTo('age', { urgent: () => next.pick('urgent', 'food') });
    await next.until(() => line(next, 'choose') !== null);
  });
});

/** What an earlier visit left on the device. */
async function keepDraft(): Promise<void> {
  const vault = new Vault();
  const answers = { urgent: ['food'], name: 'Zafiro' };
  await createDrafts({ address, vault }).save({
    form: 'small',
    version: '1.0.0',
    draftRef: 'one',
    answers,
    skipped: {},
    shown: {},
    at: 'contact',
  });
  vault.database.close();
}

/** The page as it is after a reload: the entry of the history is there, with answers begun. */
async function reloaded(attributes: Readonly<Record<string, string>> = { lang: 'en' }): Promise<IntakeStage> {
  history.replaceState({ 'open-intake': 'begun' }, '');
  return intakeStage({ attributes: { safety: 'standard', ...attributes } });
}

describe('a draft, after a reload', () => {
  beforeEach(keepDraft);
  afterEach(() => history.replaceState(null, ''));

  it('is offered on the first screen that is drawn, alone and with nothing of the form', async () => {
    const stage = await reloaded();
    expect(line(stage, 'offer')).not.to.equal(null);
    expect([...stage.root.querySelectorAll('[data-screen] h2')].length).to.equal(1);
    for (const word of ['Zafiro', 'agency', 'Start']) expect(stage.words).not.to.contain(word);
    expect(stage.events.filter(({ type }) => type === 'oi-error')).to.deep.equal([]);
  });

  it('comes after the choice of a language, and before everything else', async () => {
    const stage = await reloaded({});
    expect([stage.state, line(stage, 'offer')]).to.deep.equal(['languages', null]);
    await stage.language('es');
    await stage.until(() => line(stage, 'offer') !== null);
    expect(stage.words).to.contain('Usted empezó antes');
  });

  it('is gone on with at the same place', async () => {
    const stage = await reloaded();
    await stage.tap('[data-action="draft-take"]');
    await stage.until(() => stage.question === 'contact');
    expect(stage.element.answers).to.deep.equal({ urgent: ['food'], name: 'Zafiro' });
  });

  it('is erased, and the start is shown and has the focus', async () => {
    const stage = await reloaded();
    await stage.tap('[data-action="draft-erase"]');
    expect(line(stage, 'offer')).to.equal(null);
    expect(stage.root.activeElement).to.equal(stage.root.querySelector('[data-screen] h2'));
    await stage.walkTo('urgent');
    expect(JSON.stringify(history.state)).not.to.contain('begun');
    expect(line(stage, 'offer')).to.equal(null);
  });

  it('is offered first again after another reload', async () => {
    const stage = await reloaded();
    stage.element.remove();
    const next = await intakeStage({ attributes: { lang: 'en', safety: 'standard' } });
    expect(line(next, 'offer')).not.to.equal(null);
  });

  it('is not offered once the exit was pressed', async () => {
    const stage = await reloaded();
    await stage.leave();
    expect(stage.words.trim()).to.equal('');
    expect(JSON.stringify(history.state)).not.to.contain('begun');
    await rest();
    clearIntakeStage();
    const next = await reloaded();
    expect(line(next, 'offer')).to.equal(null);
  });

  it('is looked for before the first screen only where the page says that answers were begun', async () => {
    const stage = await intakeStage({ attributes: { lang: 'en', safety: 'standard' } });
    expect([stage.state, line(stage, 'offer')]).to.deep.equal(['about', null]);
    expect(stage.part('next')).not.to.equal(null);
  });

  it('is said to be gone where the device kept none', async () => {
    const vault = new Vault();
    await createDrafts({ address, vault }).erase();
    vault.database.close();
    const stage = await reloaded();
    expect(stage.words).to.contain('Your answers are gone.');
    expect(stage.part('next')).not.to.equal(null);
  });
});
