import { expect } from 'chai';
import { LitElement } from 'lit';
import { clearIntakeStage, intakeStage } from '../../test/intake-stage.ts';
import { ExitController, type ExitOptions } from './exit-controller.ts';

customElements.define('leaving-host', class extends LitElement {});

describe('the exit', () => {
  afterEach(clearIntakeStage);

  /** A page that comes back takes the cover away. */
  afterEach(() => {
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.querySelector('leaving-host')?.remove();
  });

  const leavingHost = (options: Partial<ExitOptions> = {}) => {
    const host = document.createElement('leaving-host') as LitElement;
    const log: string[] = [];
    host.addEventListener('oi-exit', () => log.push('told'));
    const asked: ExitOptions = {
      address: () => 'https://weather.example/',
      agency: () => undefined,
      hasKeys: () => true,
      keepsAnswers: () => false,
      onHide: () => log.push('wiped'),
      onLeave: () => log.push('emptied'),
      onReturn: () => log.push('back'),
      onPress: (left) => log.push(`${left} left`),
      ...options,
    };
    const exit = new ExitController(host, asked, (address) => log.push(address));
    document.body.append(host);
    return { exit, log };
  };
  const cover = () => document.querySelector<HTMLDialogElement>('html > dialog:modal');

  const painted = () => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn, 20)));

  it('T10 shows the cover before any work; then it wipes, leaves, and tells the page', async () => {
    const { exit, log } = leavingHost();
    exit.leave();
    expect([cover() !== null, log]).to.deep.equal([true, []]);
    await painted();
    expect(log).to.deep.equal(['emptied', 'https://weather.example/', 'told']);
  });

  it('T10 wipes, leaves and tells the page where nothing is painted', async () => {
    const { exit, log } = leavingHost();
    const { requestAnimationFrame: before } = globalThis;
    globalThis.requestAnimationFrame = () => 0;
    exit.leave();
    globalThis.requestAnimationFrame = before;
    await new Promise((over) => setTimeout(over, 250));
    expect(log).to.deep.equal(['emptied', 'https://weather.example/', 'told']);
  });

  it('T10 wipes and tells the page before it goes, when it goes at once', () => {
    const { exit, log } = leavingHost();
    exit.leave();
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: false }));
    expect(log).to.deep.equal(['emptied', 'https://weather.example/', 'told', 'wiped']);
  });

  it('T10 covers the page in the task of the press, and takes the name out of its title', () => {
    const { title } = document;
    document.title = 'An agency';
    leavingHost().exit.leave();
    expect([cover()?.textContent, document.title]).to.deep.equal(['', '…']);
    expect(document.elementFromPoint(3, 3)).to.equal(cover());
    document.title = title;
  });

  const after = (time: number) => new Promise((over) => setTimeout(over, time));

  it('T10 keeps the name out of the title, whatever the page writes there, and gives back what it wrote last', async () => {
    const { title } = document;
    leavingHost().exit.leave();
    for (const write of [
      () => (document.title = 'An agency'),
      () => document.querySelector('title')?.remove(),
      () => document.head.prepend(Object.assign(document.createElement('title'), { text: 'Help at home' })),
    ]) {
      write();
      await after(20);
      expect(document.title).to.equal('…');
    }
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect(document.title).to.equal('Help at home');
    document.title = title;
  });

  it('T10 is not held up by a page that insists on its title', async () => {
    const { title } = document;
    const { exit, log } = leavingHost();
    const insist = new MutationObserver(() => {
      if (document.title !== 'An agency') document.title = 'An agency';
    });
    insist.observe(document, { subtree: true, childList: true, characterData: true });
    exit.leave();
    await after(300);
    insist.disconnect();
    expect(log).to.deep.equal(['emptied', 'https://weather.example/', 'told']);
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    document.title = title;
  });

  it('T10 comes above a dialog that the page opens later', async () => {
    leavingHost().exit.leave();
    const late = document.createElement('dialog');
    late.style.inset = '0 auto auto 0';
    document.body.append(late);
    late.showModal();
    expect(document.elementFromPoint(9, 9)).to.equal(late);
    await after(60);
    expect(document.elementFromPoint(9, 9)).to.equal(cover());
    late.remove();
  });

  it('T10 comes back when the page draws itself anew', async () => {
    leavingHost().exit.leave();
    cover()?.remove();
    await after(60);
    expect(document.elementFromPoint(9, 9)).to.equal(cover());
  });

  it('T3 is an empty start when the page comes back', () => {
    const { exit, log } = leavingHost();
    exit.leave();
    globalThis.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
    expect([cover(), log.at(-1)]).to.deep.equal([null, 'back']);
  });

  it('T10 covers the page where it cannot stand in the top layer', () => {
    const before = Object.getOwnPropertyDescriptor(HTMLDialogElement.prototype, 'showModal')!;
    const fail = () => {
      throw new Error('An old script of the page replaced this.');
    };
    Object.defineProperty(HTMLDialogElement.prototype, 'showModal', { ...before, value: fail });
    leavingHost().exit.leave();
    Object.defineProperty(HTMLDialogElement.prototype, 'showModal', before);
    expect(document.elementFromPoint(3, 3)).to.equal(document.querySelector('html > dialog'));
  });

  it('T10 leaves the page even when wiping goes wrong', async () => {
    const { exit, log } = leavingHost({
      onLeave: () => {
        throw new Error('A script of the page is in the way.');
      },
    });
    exit.leave();
    await painted();
    expect(log).to.deep.equal(['https://weather.example/', 'told']);
    expect(cover()).not.to.equal(null);
  });

  it('stands on the other side than Next, within reach of the thumb', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    const exit = stage.part('exit')!.getBoundingClientRect();
    const next = stage.part('next')!.getBoundingClientRect();
    expect(exit.left).to.be.greaterThan(next.right);
    expect(exit.height).to.be.at.least(44);
  });

  it('T3 leaves nothing on the screen when the page is hidden for good', async () => {
    const stage = await intakeStage();
    await stage.walkTo('name');
    await stage.fill('name', 'Zafiro');
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    expect(stage.root.querySelector('[data-question="name"]')).to.equal(null);
    await stage.walkTo('name');
    expect(stage.root.querySelector<HTMLInputElement>('[data-question="name"] input')?.value).to.equal('');
  });

  it('keeps the answers where the device is the person’s own', async () => {
    const stage = await intakeStage({ attributes: { lang: 'en', safety: 'trusted-device' } });
    await stage.walkTo('name');
    globalThis.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    await stage.drawn();
    expect(stage.question).to.equal('name');
  });
});
