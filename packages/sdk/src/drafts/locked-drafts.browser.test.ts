import { expect } from 'chai';
import { decrypt } from '../store/ciphertext.ts';
import { Vault } from '../store/vault.ts';
import { createDrafts } from './create-drafts.ts';
import { createLockedDrafts, triesAllowed } from './create-locked-drafts.ts';
import { draftAge } from './draft-slot.ts';
import { lockBytes, unlockKey } from './number-lock.ts';

const address = 'https://agency.example/forms/small';
const draft = { answers: { name: 'canary-name-3c' }, version: '1.0.0' };
const number = '204816';
const at = Date.parse('2026-11-22T12:00:00Z');
const database = 'test-locked-drafts';

describe('a draft that is locked with a number', () => {
  let vault: Vault;
  const drafts = (now = at, where = address) => createLockedDrafts({ address: where, vault, now: () => now });
  /** The page is loaded anew. */
  const next = () => {
    vault.database.close();
    vault = new Vault(indexedDB, database);
  };
  const locked = async () => {
    const mine = drafts();
    await mine.choose(number);
    await mine.save(draft);
    next();
  };
  const guess = async (times: number) => {
    const seen = [];
    for (let time = 0; time < times; time += 1) {
      next();
      seen.push(await drafts().open(`11111${time}`));
    }
    return seen;
  };

  beforeEach(async () => {
    vault = new Vault(indexedDB, database);
    await vault.clear('d');
  });
  afterEach(() => vault.database.close());

  it('is opened again with it on the next visit, and with no other', async () => {
    await locked();
    const again = drafts();
    expect(await again.look()).to.equal('locked');
    expect(await again.open('204817')).to.deep.equal({ kind: 'wrong', left: 4 });
    expect(await again.open(number)).to.deep.equal({ kind: 'open', draft });
  });

  it('goes on under the same number once it is open', async () => {
    await locked();
    const again = drafts();
    await again.open(number);
    expect(await again.save({ ...draft, version: '2' })).to.equal(true);
    next();
    expect(await drafts().open(number)).to.deep.equal({ kind: 'open', draft: { ...draft, version: '2' } });
  });

  it('is kept by nobody who chose no number', async () => {
    expect(await drafts().save(draft)).to.equal(false);
    expect(await drafts().look()).to.equal('none');
  });

  it('takes no number of five digits', async () => {
    const short = await drafts()
      .choose('12345')
      .catch((error: unknown) => error);
    expect(short).to.be.instanceOf(TypeError);
  });

  it('is erased by the fifth wrong number, over any number of reloads', async () => {
    await locked();
    const seen = await guess(triesAllowed);
    expect(seen.map((one) => (one.kind === 'wrong' ? one.left : one.kind))).to.deep.equal([4, 3, 2, 1, 'gone']);
    next();
    expect(await drafts().open(number)).to.deep.equal({ kind: 'gone' });
    expect(await vault.database.read('rows', (store) => store.count())).to.equal(0);
    expect(await vault.database.read('keys', (store) => store.count(IDBKeyRange.bound('d', 'd;')))).to.equal(0);
  });

  it('counts the tries of pages that are open side by side together', async () => {
    await locked();
    const pages = Array.from({ length: 7 }, () =>
      createLockedDrafts({ address, vault: new Vault(indexedDB, database), now: () => at }),
    );
    const seen = await Promise.all(pages.map((page, index) => page.open(`11111${index}`)));
    expect(seen.filter(({ kind }) => kind === 'wrong').length).to.be.at.most(triesAllowed - 1);
    expect(await drafts().open(number)).to.deep.equal({ kind: 'gone' });
  });

  it('starts the count anew with the right number', async () => {
    await locked();
    await guess(4);
    next();
    await drafts().open(number);
    expect(await guess(1)).to.deep.equal([{ kind: 'wrong', left: 4 }]);
  });

  it('needs the key of the browser and the number: neither opens it alone', async () => {
    await locked();
    const key = await vault.database.read<unknown>('keys', (store) => store.get('d'));
    const box = await vault.database.read<unknown>('rows', (store) => store.get('d:now'));
    const raw = new Uint8Array((box as { readonly sealed: ArrayBuffer }).sealed);
    expect(await unlockKey(raw.slice(0, lockBytes), number)).to.equal(undefined);
    const { facts, bytes } = await decrypt(key as CryptoKey, 'd:now', box as Parameters<typeof decrypt>[2]);
    expect(JSON.stringify(facts) + new TextDecoder().decode(bytes)).not.to.contain('canary');
    expect(await unlockKey(bytes.slice(0, lockBytes), '204817')).to.equal(undefined);
    const mine = await unlockKey(bytes.slice(0, lockBytes), number);
    expect([mine?.extractable, (key as CryptoKey).extractable]).to.deep.equal([false, false]);
  });

  it('asks for the number again once this page forgot it', async () => {
    const mine = drafts();
    await mine.choose(number);
    await mine.save(draft);
    mine.close();
    expect(await mine.save(draft)).to.equal(false);
    expect(await mine.look()).to.equal('locked');
  });

  it('is gone after a day, with the right number too', async () => {
    await locked();
    expect(await drafts(at + draftAge).open(number)).to.deep.equal({ kind: 'gone' });
    expect(await drafts().look()).to.equal('none');
  });

  it('is of one form only, and stays for that form', async () => {
    await locked();
    expect(await drafts(at, 'https://agency.example/forms/other').look()).to.equal('none');
    expect(await drafts().look()).to.equal('locked');
  });

  it('finds one without a number, of the version before, and erases it', async () => {
    await createDrafts({ address, vault, now: () => at }).save(draft);
    expect(await drafts().look()).to.equal('without');
    expect(await createDrafts({ address, vault, now: () => at }).load()).to.equal(undefined);
  });

  it('is left alone by a page that knows no numbers', async () => {
    await locked();
    expect(await createDrafts({ address, vault, now: () => at }).load()).to.equal(undefined);
    expect(await drafts().open(number)).to.deep.equal({ kind: 'open', draft });
  });
});
