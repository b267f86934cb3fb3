import { expect } from 'chai';
import { clearIntakeStage, type IntakeStage, intakeStage } from '../../test/intake-stage.ts';

/** What a router learns that was on the page before any intake. */
const early: unknown[] = [];
addEventListener('popstate', ({ state }) => early.push(state, history.state));

const settle = () => new Promise((resolve) => setTimeout(resolve, 120));

async function phoneBack(stage: IntakeStage): Promise<void> {
  history.back();
  await settle();
  await stage.drawn();
}

/** A link of the page to a place in it, such as its skip link. */
async function clickLinkOfThePage(): Promise<void> {
  const link = document.createElement('a');
  link.href = '#visit';
  document.body.append(link);
  link.click();
  await settle();
  link.remove();
}

describe('the history of a page', () => {
  // Entries of the page below: a step back too many is told as a failure, and leaves no page behind.
  beforeEach(() => {
    for (let spare = 0; spare < 3; spare += 1) history.pushState(null, '');
    early.length = 0;
  });
  afterEach(async () => {
    clearIntakeStage();
    history.replaceState(null, '', location.pathname + location.search);
    await settle();
  });

  it('takes no link of the page for Back', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    for (let clicks = 0; clicks < 3; clicks += 1) await clickLinkOfThePage();
    await stage.drawn();
    expect(stage.question).to.equal('name');
  });

  it('goes a screen back after a link of the page, once the page itself went back', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    await clickLinkOfThePage();
    await phoneBack(stage);
    expect([stage.question, location.hash]).to.deep.equal(['name', '']);
    await phoneBack(stage);
    expect(stage.question).to.equal('age');
  });

  it('keeps the state of the page’s router in both entries, and tells it nothing of our steps', async () => {
    history.replaceState({ router: 'one' }, '');
    const heard: unknown[] = [];
    const listen = ({ state }: PopStateEvent) => heard.push(state);
    addEventListener('popstate', listen);
    const stage = await intakeStage();
    await stage.walkTo('name');
    expect(history.state).to.deep.include({ router: 'one' });
    await phoneBack(stage);
    await phoneBack(stage);
    removeEventListener('popstate', listen);
    expect([stage.question, heard.length]).to.deep.equal(['urgent', 0]);
    expect(history.state).to.deep.include({ router: 'one' });
  });

  it('lets a router that listened first learn of no state of its own in our steps', async () => {
    history.replaceState({ router: 'one' }, '');
    const stage = await intakeStage();
    await stage.walkTo('name');
    await phoneBack(stage);
    await phoneBack(stage);
    expect([stage.question, new Set(early)]).to.deep.equal(['urgent', new Set([null])]);
    expect(history.state).to.deep.include({ router: 'one' });
    expect(Object.hasOwn(history, 'state')).to.equal(false);
  });

  it('goes on where a router writes a state of its own over each of our steps', async () => {
    const write = () => history.replaceState({ router: 'three' }, '');
    addEventListener('popstate', write, true);
    const stage = await intakeStage();
    await stage.walkTo('contact');
    for (const question of ['name', 'age', 'urgent']) {
      await phoneBack(stage);
      expect(stage.question).to.equal(question);
    }
    removeEventListener('popstate', write, true);
  });

  it('still goes back when a router wrote its own state over ours', async () => {
    const stage = await intakeStage();
    await stage.walkTo('contact');
    for (const question of ['name', 'age']) {
      history.replaceState({ router: 'two' }, '');
      await phoneBack(stage);
      expect(stage.question).to.equal(question);
    }
  });

  it('goes a screen back in the one of two that is used, and makes one entry for both', async () => {
    const before = history.length;
    const one = await intakeStage();
    const two = await intakeStage();
    await one.walkTo('contact');
    await two.walkTo('contact');
    await phoneBack(two);
    expect([one.question, two.question]).to.deep.equal(['contact', 'name']);
    await one.fill('contact', '').catch(() => undefined);
    await one.tap('[data-question="contact"] input');
    await phoneBack(one);
    await phoneBack(one);
    expect([one.question, two.question]).to.deep.equal(['age', 'name']);
    expect(history.length - before).to.be.at.most(1);
  });

  for (const pause of [0, 2, 10, 40]) {
    it(`stays in the form, and on its entry, when Back is pressed twice within ${pause} ms`, async () => {
      history.replaceState({ page: 1 }, '', '#one');
      history.pushState({ page: 2 }, '', '#two');
      const ours = '{"page":2,"open-intake":"above"}';
      const heard: unknown[] = [];
      const listen = ({ state }: PopStateEvent) => heard.push(state);
      const stage = await intakeStage();
      await stage.walkTo('contact');
      addEventListener('popstate', listen);
      for (let times = 0; times < 2; times += 1) {
        history.back();
        await new Promise((resolve) => setTimeout(resolve, pause));
        history.back();
        await stage.until(() => stage.question !== 'contact' && JSON.stringify(history.state) === ours);
        await new Promise((resolve) => setTimeout(resolve, 500));
        expect([location.hash, JSON.stringify(history.state)]).to.deep.equal(['#two', ours]);
        expect(['name', 'age']).to.contain(stage.question);
        await stage.walkTo('contact');
      }
      removeEventListener('popstate', listen);
      expect(heard).to.deep.equal([]);
    });
  }

  it('tells the page’s router of its own entries', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    const heard: unknown[] = [];
    const listen = ({ state }: PopStateEvent) => heard.push(state);
    addEventListener('popstate', listen);
    history.pushState({ page: 2 }, '', '#two');
    await phoneBack(stage);
    removeEventListener('popstate', listen);
    expect([stage.question, heard.length]).to.deep.equal(['name', 1]);
    expect(early.filter((state) => state === null)).to.deep.equal([]);
  });
});
