import { expect } from 'chai';
import type { KeptIn, Store } from '../src/store/store.ts';
import type { FrozenSubmission } from '../src/submission/frozen-submission.ts';

/** How one kind of store is made for the suite that all of them pass. */
export interface StoreUnderTest {
  readonly name: string;
  /** Where a healthy store of this kind keeps things. */
  readonly keepsIn: KeptIn;
  /** A store with nothing in it. */
  readonly make: () => Store;
}

const frozen = (id: string, more: Partial<FrozenSubmission> = {}): FrozenSubmission => ({
  id,
  bytes: new TextEncoder().encode(`{"of":"${id}"}`),
  digest: `sha256-${id}`,
  form: { id: 'small', version: '1.0.0', hash: 'sha256-form' },
  ...more,
});

const idsOf = async (store: Store) => (await store.list()).map(({ id }) => id).sort();

/** The contract of a store, for each kind of it. */
export function storeSuite({ name, keepsIn, make }: StoreUnderTest): void {
  describe(`a store in ${name}`, () => {
    let store: Store;

    beforeEach(() => {
      store = make();
    });
    afterEach(() => store.close());

    it('gives the very bytes from the moment they are added', () => {
      const one = frozen('a');
      store.add(one);
      expect(store.get('a')?.bytes).to.deep.equal(one.bytes);
    });

    it('tells what is known of them without the bytes', () => {
      expect(store.add(frozen('a'))).to.deep.equal({ id: 'a', digest: 'sha256-a', size: 10, isSealed: false });
      expect(store.add(frozen('b', { sealed: { receiptKeys: [] } }))).to.include({ isSealed: true });
    });

    it('says where they are once they are written down', async () => {
      store.add(frozen('a'));
      expect(await store.keep('a')).to.equal(keepsIn);
    });

    it('lists what is written down, without the bytes', async () => {
      for (const id of ['a', 'b']) {
        store.add(frozen(id));
        await store.keep(id);
      }
      const [one] = await store.list();
      expect(await idsOf(store)).to.deep.equal(['a', 'b']);
      expect(one).to.include({ isReadable: true, size: 10 }).and.not.to.have.property('bytes');
    });

    it('keeps one when another is removed', async () => {
      for (const id of ['a', 'b']) {
        store.add(frozen(id));
        await store.keep(id);
      }
      await store.remove('a');
      expect([store.get('a'), store.get('b')?.id, await idsOf(store)]).to.deep.equal([undefined, 'b', ['b']]);
    });

    it('takes the same twice, and has it once', async () => {
      for (let times = 0; times < 2; times += 1) {
        store.add(frozen('a'));
        await store.keep('a');
      }
      expect(await idsOf(store)).to.deep.equal(['a']);
    });

    it('has nothing of what it never saw, and removes it in peace', async () => {
      await store.remove('x');
      expect([store.get('x'), await store.list()]).to.deep.equal([undefined, []]);
    });

    it('is empty once everything is forgotten, and says what that was', async () => {
      for (const id of ['a', 'b']) {
        store.add(frozen(id));
        await store.keep(id);
      }
      expect([...(await store.clear())].sort()).to.deep.equal(['a', 'b']);
      expect([store.get('a'), await store.list()]).to.deep.equal([undefined, []]);
    });

    it('forgets nothing when it is closed', async () => {
      store.add(frozen('a'));
      await store.keep('a');
      store.close();
      expect([store.get('a')?.id, await idsOf(store)]).to.deep.equal(['a', ['a']]);
    });
  });
}
