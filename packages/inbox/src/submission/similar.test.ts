import { expect } from 'chai';
import '@open-intake/widget/define-packet';
import { InboxPerson } from '../../test/inbox-person.ts';
import { sampleEntries } from '../../test/sample-entries.ts';

const [first, second] = sampleEntries;
const { id, code, receivedAt } = second;

describe('who may be the same person', () => {
  let worker: InboxPerson;

  beforeEach(() => {
    worker = new InboxPerson();
  });
  afterEach(() => worker.leave());

  const open = () => worker.open({ hash: `#/s/${first.id}` });

  it('is one quiet line with a link', async () => {
    worker.server.similar = [{ id, code, receivedAt, why: ['name', 'phone'] }];
    await open();
    await worker.see('[data-similar]', `May be the same person as ${code} (same name, same phone).`);
    await worker.press('[data-similar] a');
    await worker.see('h1', code);
  });

  it('says of a phone that a family shares that the name is another, and not that it is one person', async () => {
    worker.server.similar = [{ id, code, receivedAt, why: ['phone'], otherName: true }];
    await open();
    await worker.see('[data-similar]', `${code} has the same contact (same phone) and another name.`);
    expect(worker.text('[data-similar]')).not.to.contain('same person');
  });

  it('is not mentioned where there is nobody, and is gone with the submission', async () => {
    await open();
    await worker.see('.sheet');
    expect(worker.all('[data-similar]').length).to.equal(0);
    worker.leave();
    worker = new InboxPerson();
    worker.server.similar = [{ id, code, receivedAt, why: ['email'] }];
    await open();
    await worker.press('a.quiet');
    await worker.see('.entries');
    expect(worker.all('[data-similar]').length).to.equal(0);
  });

  it('holds nothing up where it cannot be told', async () => {
    const { fetch } = worker.server;
    Object.assign(worker.server, {
      fetch: (input: RequestInfo | URL, init?: RequestInit) =>
        new Request(input, init).url.endsWith('/similar')
          ? Promise.resolve(new Response(null, { status: 503 }))
          : fetch(input, init),
    });
    await open();
    await worker.see('.sheet');
    expect(worker.all('[data-problem], [data-similar]').length).to.equal(0);
  });

  it('is said in Spanish too', async () => {
    worker.server.similar = [{ id, code, receivedAt, why: ['birth', 'area'] }];
    worker.element.language = 'es';
    await open();
    await worker.see(
      '[data-similar]',
      `Puede ser la misma persona que ${code} (misma fecha de nacimiento, misma zona).`,
    );
  });

  it('is not on paper', async () => {
    worker.server.similar = [{ id, code, receivedAt, why: ['phone'] }];
    await open();
    expect((await worker.see('[data-similar]')).closest('.no-print')).not.to.equal(null);
  });
});
