import '@open-intake/widget/define-packet';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { InboxPerson } from '../test/inbox-person.ts';
import { sampleEntries } from '../test/sample-entries.ts';

const [first] = sampleEntries;

describe('the inbox by keyboard', () => {
  let worker: InboxPerson;

  const focused = () => worker.element.shadowRoot?.activeElement;
  const tabTo = async (selector: string) => {
    for (let tries = 0; tries < 20 && !focused()?.matches(selector); tries += 1) await sendKeys({ press: 'Tab' });
  };

  beforeEach(() => {
    worker = new InboxPerson();
  });

  afterEach(() => worker.leave());

  it('signs in with Enter and lands on the heading of the list', async () => {
    await worker.open({ signedIn: false });
    worker.all('#token')[0]?.focus();
    await sendKeys({ type: worker.server.token });
    await sendKeys({ press: 'Enter' });
    await worker.see('.entry');
    expect(focused()?.id).to.equal('list-title');
  });

  it('opens the first submission and lands on its heading', async () => {
    await worker.open();
    await worker.see('.entry');
    await tabTo('.entry a');
    await sendKeys({ press: 'Enter' });
    await worker.see('.today');
    expect([location.hash, focused()?.id]).to.deep.equal([`#/s/${first.id}`, 'submission-title']);
  });

  it('takes back a wish to delete with Escape and returns to the button', async () => {
    await worker.open({ hash: `#/s/${first.id}` });
    await worker.see('.today');
    await tabTo('[data-do=delete]');
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Escape' });
    expect([focused()?.getAttribute('data-do'), worker.server.entries.length]).to.deep.equal(['delete', 3]);
  });
});
