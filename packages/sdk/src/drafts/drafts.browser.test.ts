import { expect } from 'chai';
import type { Ciphertext } from '../store/ciphertext.ts';
import { Vault } from '../store/vault.ts';
import { createDrafts } from './create-drafts.ts';
import { draftAge } from './draft-slot.ts';

const address = 'https://agency.example/forms/small';
const draft = { answers: { name: 'canary-name-3c' }, version: '1.0.0' };
const at = Date.parse('2026-11-22T12:00:00Z');
const minute = 60_000;
const database = 'test-drafts';

describe('a draft on the device', () => {
  let vault: Vault;
  const drafts = (now = at, where = address) => createDrafts({ address: where, vault, now: () => now });
  const next = () => {
    vault.database.close();
    vault = new Vault(indexedDB, database);
  };

  beforeEach(async () => {
    vault = new Vault(indexedDB, database);
    await vault.clear('d');
  });
  afterEach(() => vault.database.close());

  it('is there again on the next visit', async () => {
    expect(await drafts().save(draft)).to.equal(true);
    next();
    expect(await drafts().load()).to.deep.equal(draft);
  });

  it('is closed under a key that no script can take out', async () => {
    await drafts().save(draft);
    const rows = (await vault.database.read<unknown[]>('rows', (store) => store.getAll())) as Ciphertext[];
    const key = await vault.database.read<unknown>('keys', (store) => store.get('d'));
    expect(rows.map(({ sealed }) => new TextDecoder().decode(sealed)).join()).not.to.contain('canary');
    const taken = await crypto.subtle.exportKey('raw', key as CryptoKey).catch((error: unknown) => error);
    expect(taken).to.be.instanceOf(DOMException);
  });

  it('is of one form only', async () => {
    await drafts().save(draft);
    expect(await drafts(at, 'https://agency.example/forms/other').load()).to.equal(undefined);
  });

  it('is there to the last minute of its day', async () => {
    await drafts().save(draft);
    expect(await drafts(at + draftAge - minute).load()).to.deep.equal(draft);
  });

  it('is gone after a day, for every clock', async () => {
    await drafts().save(draft);
    expect(await drafts(at + draftAge).load()).to.equal(undefined);
    expect(await drafts(at).load()).to.equal(undefined);
  });

  it('is gone by a clock that jumps, back or forward: nobody sets the clock back to read it', async () => {
    for (const jump of [-3_650, 3_650].map((days) => days * draftAge)) {
      await drafts().save(draft);
      expect(await drafts(at + jump).load()).to.equal(undefined);
      expect(await drafts(at).load()).to.equal(undefined);
    }
  });

  it('stands a clock that is put right by minutes', async () => {
    await drafts().save(draft);
    expect(await drafts(at - 4 * minute).load()).to.deep.equal(draft);
  });

  it('is erased with its key', async () => {
    const mine = drafts();
    await mine.save(draft);
    await mine.erase();
    expect(await mine.load()).to.equal(undefined);
    expect(await vault.database.read('keys', (store) => store.count('d'))).to.equal(0);
  });

  it('does not come back by a save that was under way when it was erased', async () => {
    const mine = drafts();
    await mine.save(draft);
    const late = mine.save({ ...draft, version: '2' });
    await mine.erase();
    expect([await late, await mine.load()]).to.deep.equal([false, undefined]);
  });
});
