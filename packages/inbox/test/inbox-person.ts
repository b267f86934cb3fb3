import { createInboxApi } from '../src/api/create-inbox-api.ts';
import { OpenIntakeInbox } from '../src/open-intake-inbox.ts';
import { FakeWorkerServer } from './fake-worker-server.ts';

if (!customElements.get('open-intake-inbox')) customElements.define('open-intake-inbox', OpenIntakeInbox);

/** A worker in front of the inbox: sees words, presses what is named, waits for what should come. For tests. */
export class InboxPerson {
  readonly server = new FakeWorkerServer();
  readonly element = document.createElement('open-intake-inbox');

  /** Opens the inbox at a hash, signed in unless `signedIn` is false. */
  async open({ hash = '#/', signedIn = true } = {}): Promise<this> {
    location.hash = hash;
    this.server.signedIn = signedIn;
    this.element.api = createInboxApi({
      base: 'http://localhost',
      fetch: this.server.fetch,
      sleep: () => Promise.resolve(),
    });
    document.body.append(this.element);
    await this.see('h1');
    return this;
  }

  leave(): void {
    this.element.remove();
    location.hash = '#/';
  }

  /** Every element that matches, also in the packet. */
  all(selector: string): readonly HTMLElement[] {
    const packet = this.element.renderRoot.querySelector('open-intake-packet')?.shadowRoot;
    return [this.element.renderRoot, packet].flatMap((root) => [
      ...(root?.querySelectorAll<HTMLElement>(selector) ?? []),
    ]);
  }

  text(selector: string): string {
    return this.all(selector)
      .map((element) => element.innerText.replace(/\s+/g, ' ').trim())
      .join(' | ');
  }

  async press(selector: string): Promise<void> {
    (await this.see(selector)).click();
    await this.settle();
  }

  async signIn(token: string): Promise<void> {
    const input = await this.see('#token');
    if (input instanceof HTMLInputElement) input.value = token;
    await this.press('.sign-in button');
  }

  /** Waits until something that matches, with this text in it, is there. */
  async see(selector: string, text = ''): Promise<HTMLElement> {
    for (let tries = 0; tries < 100; tries += 1) {
      const found = this.all(selector).find((element) => element.innerText.includes(text));
      if (found) return found;
      await this.settle();
    }
    throw new Error(`No ${selector} with "${text}" came. There is: ${this.text('main')}`);
  }

  /** Waits until nothing matches. */
  async gone(selector: string): Promise<void> {
    for (let tries = 0; tries < 100 && this.all(selector).length > 0; tries += 1) await this.settle();
    if (this.all(selector).length > 0) throw new Error(`${selector} stayed.`);
  }

  /** So many milliseconds later the tab is looked at again. */
  async later(milliseconds: number): Promise<void> {
    const { now } = Date;
    Date.now = () => now() + milliseconds;
    document.dispatchEvent(new Event('visibilitychange'));
    await this.settle();
    Date.now = now;
  }

  async settle(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 10));
    await this.element.updateComplete;
  }
}
