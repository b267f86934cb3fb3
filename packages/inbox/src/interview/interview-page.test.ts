import type { OpenIntakeInterview } from '@open-intake/widget';
import { expect } from 'chai';
import '@open-intake/widget/define-packet';
import { FakeServer } from '../../../widget/test/fake-server.ts';
import { InboxPerson } from '../../test/inbox-person.ts';

describe('a phone or walk-in intake in the inbox', () => {
  let worker: InboxPerson;
  let clients: FakeServer;

  beforeEach(() => {
    worker = new InboxPerson();
    clients = new FakeServer();
    worker.server.clients = clients.fetch;
    worker.server.about = { forms: ['small'], name: 'Dana' };
  });

  afterEach(() => worker.leave());

  const inside = (selector: string) =>
    worker.element.renderRoot
      .querySelector<OpenIntakeInterview>('open-intake-interview')
      ?.shadowRoot?.querySelector<HTMLInputElement>(selector);

  async function until(condition: () => boolean): Promise<void> {
    for (let tries = 0; tries < 300 && !condition(); tries += 1) await worker.settle();
    if (!condition()) throw new Error('It never came about.');
  }

  /** Opens it from the list, and says enough of the call for the questions to come. */
  async function begin(): Promise<void> {
    await worker.open();
    await worker.press('[data-do=new]');
    await until(() => inside('#call-how-phone') !== null && inside('#call-how-phone') !== undefined);
    for (const id of ['how-phone', 'interpreter-none']) inside(`#call-${id}`)?.click();
    const select = inside('#call-spoken') as unknown as HTMLSelectElement;
    select.value = 'es';
    select.dispatchEvent(new Event('change'));
    await until(() => inside('[data-do=send]') instanceof HTMLElement);
  }

  it('opens from the list, with the name of the worker', async () => {
    await begin();
    expect([location.hash, inside('#call-worker')?.value]).to.deep.equal(['#/new', 'Dana']);
    expect(worker.text('h1')).to.equal('Phone or walk-in intake');
  });

  it('is sent as a client would send it, and leads to the case', async () => {
    await begin();
    inside('[data-do=send]')?.click();
    await until(() => inside('[data-do=open-case]') instanceof HTMLElement);
    const [sent] = clients.submissions;
    expect([sent?.filledBy, sent?.language]).to.deep.equal(['worker', 'es']);
    expect(inside('[data-do=open-case]')?.getAttribute('href')).to.equal(`#/s/${sent?.id}`);
  });

  it('asks before it is left unsent, and stays where the worker says so', async () => {
    await begin();
    location.hash = '#/';
    await worker.see('#leave-interview', 'Leave this intake?');
    expect(location.hash).to.equal('#/new');
    await worker.press('[data-do=stay]');
    expect(inside('[data-do=send]')).to.be.an.instanceOf(HTMLElement);
    expect(worker.all('#leave-interview').length).to.equal(0);
  });

  it('goes where the worker wanted, once the worker says that it may be lost', async () => {
    await begin();
    location.hash = '#/';
    await worker.press('[data-do=leave]');
    await worker.see('.find');
    expect(location.hash).to.equal('#/');
  });

  it('asks before signing out too', async () => {
    await begin();
    await worker.press('[data-do=sign-out]');
    await worker.see('#leave-interview');
    expect(worker.server.signedIn).to.equal(true);
    await worker.press('[data-do=leave]');
    await worker.see('#token');
  });

  it('keeps what was told when the worker changes the language of the inbox', async () => {
    await begin();
    const select = worker.element.renderRoot.querySelector<HTMLSelectElement>('#language');
    if (select === null) throw new Error('There is no picker.');
    select.value = 'es';
    select.dispatchEvent(new Event('change'));
    await until(() => inside('#call-title')?.textContent === 'Esta llamada o visita');
    expect(inside('#call-how-phone')?.checked).to.equal(true);
  });

  it('lets the worker pick where there are several forms', async () => {
    worker.server.about = { forms: ['small', 'other'] };
    await worker.open({ hash: '#/new' });
    expect(worker.text('.forms a')).to.equal('small | other');
    await worker.press('.forms a');
    await until(() => inside('#call-how-phone') instanceof HTMLElement);
    expect(location.hash).to.equal('#/new/small');
  });

  it('says so where there is no form, and where the server cannot be reached', async () => {
    worker.server.about = { forms: [] };
    await worker.open({ hash: '#/new' });
    await worker.see('[role=alert]', 'no form to fill in');
    worker.leave();
    worker = new InboxPerson();
    worker.server.about = { forms: ['small'] };
    await worker.open({ hash: '#/' });
    worker.server.online = false;
    location.hash = '#/new';
    await worker.see('[data-problem=offline]');
  });

  it('sends nothing in the clear where the agency seals and its keys are not right', async () => {
    worker.server.keys = { seq: 1, expires: '2030-01-01T00:00:00Z', kids: [] };
    clients.overrides.set('/keys', () => Response.json({ format: 'open-intake-keyset/1' }));
    await worker.open({ hash: '#/new' });
    await worker.see('[data-problem=unexpected]');
    expect(worker.all('open-intake-interview').length).to.equal(0);
  });
});
