import '@open-intake/widget/define-packet';
import { canonicalJson, type FormDefinition, shownText } from '@open-intake/core';
import {
  digestText,
  newPrivateJwk,
  type PrivateJwk,
  pinOf,
  publicHalf,
  sealCanary,
  sealSubmission,
  signKeyset,
  verifyKeyset,
} from '@open-intake/sdk/seal';
import { expect } from 'chai';
import { InboxPerson } from '../test/inbox-person.ts';
import { keptKey } from './keys/kept-key.ts';

const id = '0190a6c2-7d1e-4c3a-9d53-0d1f6f2c9a01';
const form: FormDefinition = {
  format: 'open-intake/1',
  id: 'small',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'you',
      questions: [
        { id: 'name', type: 'text', role: 'name' },
        { id: 'pets', type: 'text' },
      ],
    },
  ],
};
const messages = {
  en: { title: 'Small', sections: { you: { title: 'You' } }, questions: { pets: { label: 'Your pets?' } } },
};

const [root, intake, recovery, stranger] = await Promise.all([
  newPrivateJwk('root'),
  newPrivateJwk('intake'),
  newPrivateJwk('recovery'),
  newPrivateJwk('intake'),
]);
const recipient = (key: PrivateJwk, role: 'intake' | 'recovery') =>
  ({ kid: key.kid, role, jwk: publicHalf(key), from: '2020-01-01T00:00:00Z' }) as const;
const keyset = await signKeyset(
  {
    format: 'open-intake-keyset/1',
    seq: 1,
    issued: '2020-01-01T00:00:00Z',
    expires: '2099-01-01T00:00:00Z',
    keys: [recipient(intake, 'intake'), recipient(recovery, 'recovery')],
  },
  root,
);
const verified = await verifyKeyset(keyset, await pinOf(root), { now: new Date() });
const hash = await digestText(canonicalJson(form));

/** An envelope with some content in it. */
async function sealed(content: unknown): Promise<unknown> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const context = { id, form: { id: 'small', version: '1.0.0', hash } };
  return JSON.parse(new TextDecoder().decode(await sealSubmission(bytes, verified, context)));
}

const submission = {
  format: 'open-intake/1',
  id,
  form: { id: 'small', version: '1.0.0', hash },
  language: 'en',
  answers: { name: 'Amina' },
};

const fileOf = (key: PrivateJwk) => new File([JSON.stringify(key)], 'key.json');

/** Chooses a file and presses the button. */
async function give(worker: InboxPerson, file: File, keep = false): Promise<void> {
  const input = await worker.see('#key-file');
  const files = new DataTransfer();
  files.items.add(file);
  if (input instanceof HTMLInputElement) input.files = files.files;
  const [box] = worker.all('[name=keep]');
  if (box instanceof HTMLInputElement) box.checked = keep;
  await worker.press('[data-do=use-key]');
}

describe('a sealed submission in the inbox', () => {
  let worker: InboxPerson;

  beforeEach(async () => {
    await keptKey.forget();
    worker = new InboxPerson();
    const canary: unknown = JSON.parse(new TextDecoder().decode(await sealCanary(verified)));
    const drilledAt = new Date().toISOString();
    worker.server.keys = { seq: 1, expires: keyset.expires, kids: [], canary, drilledAt };
    worker.server.filled = { form, messages };
    worker.server.envelopes.set(id, await sealed(submission));
    worker.server.entries = [
      {
        id,
        code: 'K7TM-2Q91',
        receivedAt: '2026-11-22T12:00:00Z',
        status: 'new',
        revision: 0,
        form: { id: 'small', version: '1.0.0' },
        sealed: true,
      },
    ];
  });

  afterEach(() => worker.leave());

  it('is a line that says only that it is there', async () => {
    await worker.open();
    await worker.see('.entry[data-sealed]', 'Sealed');
    expect(worker.text('.entry')).to.contain('K7TM-2Q91');
  });

  it('asks for the key, and opens with it', async () => {
    await worker.open({ hash: `#/s/${id}` });
    await worker.see('[data-unsealing=locked]');
    await give(worker, fileOf(intake));
    await worker.see('bdi, dd, p', 'Amina');
    expect(worker.server.calls.join()).not.to.contain('/packet');
  });

  it('opens with the recovery key as well', async () => {
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(recovery));
    await worker.see('open-intake-packet');
  });

  it('is shown in the words that were read, which the server is not told', async () => {
    const before = { en: { ...messages.en, questions: { pets: { label: 'Which animals?' } } } };
    const shown = { pets: await digestText(shownText(form, 'pets', before, 'en')) };
    worker.server.envelopes.set(id, await sealed({ ...submission, answers: { pets: 'Two cats' }, shown }));
    worker.server.filled = { form, messages, olderMessages: [{ en: messages.en }, before] };
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake));
    await worker.see('dt, p, span', 'Which animals?');
    expect(worker.server.calls.join()).not.to.contain(shown.pets);
  });

  it('says so of a file that holds no key', async () => {
    await worker.open();
    await give(worker, new File(['hello'], 'key.json'));
    await worker.see('[data-note=notAKey]');
  });

  it('tries the key on the canary, and says when it is an old one', async () => {
    await worker.open();
    await give(worker, fileOf(stranger));
    await worker.see('[data-note=oldKey]');
  });

  it('stays closed for another key, and is not thrown away', async () => {
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(stranger));
    await worker.see('[data-unsealing=otherKey]');
    expect(worker.all('[data-do=delete]').length).to.equal(1);
  });

  it('shows what is no submission as it came, with a warning', async () => {
    worker.server.envelopes.set(id, await sealed({ hello: 'there' }));
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake));
    await worker.see('[data-unsealing=strange]');
    expect(worker.text('.opened-text')).to.contain('{"hello":"there"}');
  });

  it('shows no place of a picture in what is no submission', async () => {
    const place = 'GPS 41.5250N';
    const data = btoa(`\xff\xd8\xff\xe1\0\x0e${place}\xff\xda\0\x02${'pixels'.repeat(10)}\xff\xd9`);
    worker.server.envelopes.set(id, await sealed({ photo: { type: 'image/jpeg', data } }));
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake));
    await worker.see('[data-unsealing=strange]');
    const [copy = ''] = /(?<="data":")[^"]*/.exec(worker.text('.opened-text')) ?? [];
    expect(atob(data)).to.contain(place);
    expect(atob(copy)).to.contain('pixels').and.not.contain(place);
  });

  it('shows answers that do not fit the form, and warns', async () => {
    worker.server.envelopes.set(id, await sealed({ ...submission, answers: { name: 'Amina', extra: 'more' } }));
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake));
    await worker.see('bdi, dd, p', 'more');
  });

  it('warns when what is inside names another submission', async () => {
    worker.server.envelopes.set(id, await sealed({ ...submission, id: '0190a6c2-7d1e-4c3a-9d53-0d1f6f2c9a99' }));
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake));
    await worker.see('[data-unsealing=differs]');
    await worker.see('bdi, dd, p', 'Amina');
  });

  it('goes from the screen when nobody used the page for 15 minutes, and nothing more is read', async () => {
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake));
    await worker.see('bdi, dd, p', 'Amina');
    // How the work stands may be asked: it says nothing of the person.
    const reads = () => worker.server.calls.filter((call) => !call.endsWith('/state')).length;
    const calls = reads();
    await worker.later(14 * 60_000);
    await worker.see('bdi, dd, p', 'Amina');
    await worker.later(15 * 60_000 + 1_000);
    await worker.see('[data-unsealing=locked]');
    await worker.see('[data-note=locked]');
    expect(worker.text('main')).not.to.contain('Amina');
    expect(reads()).to.equal(calls);
    await give(worker, fileOf(intake));
    await worker.see('bdi, dd, p', 'Amina');
  });

  it('goes from the screen by the button', async () => {
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake));
    await worker.press('[data-do=lock-key]');
    await worker.see('[data-unsealing=locked]');
    expect(worker.all('[data-do=lock-key]').length).to.equal(0);
  });

  it('takes signing in again where the key is kept on this computer', async () => {
    await worker.open({ hash: `#/s/${id}` });
    await give(worker, fileOf(intake), true);
    await worker.see('bdi, dd, p', 'Amina');
    await worker.later(15 * 60_000 + 1_000);
    await worker.see('#token');
    expect(worker.text('main')).not.to.contain('Amina');
    await worker.signIn('right-token');
    await worker.see('bdi, dd, p', 'Amina');
  });

  it('forgets the key on signing out', async () => {
    await worker.open();
    await give(worker, fileOf(intake));
    await worker.see('[data-key=ready]');
    expect(await keptKey.load()).to.equal(undefined);
    await worker.press('[data-do=sign-out]');
    await worker.signIn('right-token');
    await worker.see('[data-key=none]');
  });

  it('keeps the key on this computer only when asked, so that nobody can read it out', async () => {
    await worker.open();
    await give(worker, fileOf(intake), true);
    await worker.see('[data-key=ready]', 'kept');
    const kept = await keptKey.load();
    expect(kept?.pair.privateKey.extractable).to.equal(false);
    worker.leave();
    worker.element.remove();
    worker = new InboxPerson();
    worker.server.keys = { seq: 1, expires: keyset.expires, kids: [], drilledAt: new Date().toISOString() };
    await worker.open();
    await worker.press('[data-do=forget-key]');
    expect(await keptKey.load()).to.equal(undefined);
  });

  it('asks for a drill when nobody tried the recovery key for a month', async () => {
    worker.server.keys = { seq: 1, expires: keyset.expires, kids: [], drilledAt: '2026-01-01T00:00:00Z' };
    await worker.open();
    await worker.see('[data-warning=drill]');
  });

  it('shows nothing of keys where the agency does not seal', async () => {
    worker.server.keys = undefined;
    await worker.open();
    await worker.see('.entries');
    expect(worker.all('.key-panel').length).to.equal(0);
  });
});
