import { expect } from 'chai';
import { InboxPerson } from '../../test/inbox-person.ts';
import { sampleEntries } from '../../test/sample-entries.ts';

const [, luz] = sampleEntries;
const ana = { name: 'Ana', since: '2026-11-22T11:00:00Z', mine: false };

describe('one submission and two workers', () => {
  let worker: InboxPerson;
  beforeEach(() => {
    worker = new InboxPerson();
  });
  afterEach(() => worker.leave());

  const open = async () => {
    await worker.open({ hash: `#/s/${luz.id}` });
    await worker.see('open-intake-packet');
  };

  it('is of whoever opens it first', async () => {
    await open();
    await worker.see('[data-holder="me"]', 'You have this');
    expect(worker.server.entries.find(({ id }) => id === luz.id)?.holder?.mine).to.equal(true);
  });

  it('is a colleague’s when they opened it before, and taken over only on purpose', async () => {
    worker.server.change(luz.id, { holder: ana });
    await open();
    await worker.see('[data-holder="colleague"]', 'Ana has this');
    expect(worker.server.calls.filter((call) => call.startsWith('PATCH'))).to.deep.equal([]);
    await worker.press('[data-holder="colleague"] button');
    await worker.see('[data-holder="me"]');
  });

  it('shows in the list who has it', async () => {
    worker.server.change(luz.id, { holder: ana });
    await worker.open();
    await worker.see(`[data-id="${luz.id}"] [data-holder="colleague"]`, 'Ana has this');
  });

  it('is not set back by a page that is behind: the worker is told, and sees how it stands', async () => {
    await open();
    await worker.see('[data-holder="me"]');
    worker.server.change(luz.id, { status: 'done', revision: 7, holder: ana });
    await worker.press('[data-to="seen"]');
    await worker.see('[data-problem="changed"]', 'Someone else changed this meanwhile');
    await worker.see('.status', 'Done');
    expect(worker.server.entries.find(({ id }) => id === luz.id)?.status).to.equal('done');
  });

  it('shows by itself what a colleague did', async () => {
    await open();
    await worker.see('[data-holder="me"]');
    worker.server.change(luz.id, { status: 'done', revision: 7, holder: ana });
    document.dispatchEvent(new Event('visibilitychange'));
    await worker.see('.status', 'Done');
    await worker.see('[role="status"]', 'Someone else just changed this');
  });

  it('is not deleted by a page that is behind', async () => {
    await open();
    await worker.see('[data-holder="me"]');
    worker.server.change(luz.id, { revision: 7 });
    await worker.press('[data-do="delete"]');
    await worker.press('[data-do="delete-for-good"]');
    await worker.see('[data-problem="changed"]');
    expect(worker.server.entries.some(({ id }) => id === luz.id)).to.equal(true);
  });

  it('can be let go', async () => {
    await open();
    await worker.press('[data-do="let-go"]');
    await worker.see('[data-holder="nobody"]', 'No one has this');
  });
});
