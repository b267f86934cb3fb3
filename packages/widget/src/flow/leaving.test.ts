import { expect } from 'chai';
import { LitElement } from 'lit';
import { clearIntakeStage, intakeStage } from '../testing/intake-stage.ts';
import { ExitController, type ExitHost } from './exit-controller.ts';

class LeavingHost extends LitElement implements ExitHost {
  readonly log: string[] = [];
  exitAddress = 'https://weather.example/';
  keepsOnLeaving = false;

  wipe(): void {
    this.log.push('wiped');
  }

  leaving(): void {
    this.log.push('told');
  }

  sayPressesLeft(left: number): void {
    this.log.push(`${left} left`);
  }
}
customElements.define('leaving-host', LeavingHost);

describe('the exit', () => {
  afterEach(clearIntakeStage);

  it('T10 wipes before it leaves, and leaves no way back to the page', () => {
    const host = new LeavingHost();
    new ExitController(host, (address) => host.log.push(address)).leave();
    expect(host.log).to.deep.equal(['wiped', 'told', 'https://weather.example/']);
  });

  it('T10 leaves the page even when wiping goes wrong', () => {
    const host = new LeavingHost();
    host.wipe = () => {
      throw new Error('A script of the page is in the way.');
    };
    expect(() => new ExitController(host, (address) => host.log.push(address)).leave()).to.throw();
    expect(host.log).to.deep.equal(['https://weather.example/']);
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
