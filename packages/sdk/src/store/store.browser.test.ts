import { expect } from 'chai';
import { storeSuite } from '../../test/store-suite.ts';
import { createDeviceStore } from './device-store.ts';
import { createMemoryStore } from './memory-store.ts';
import { Vault } from './vault.ts';

/** Other test files use the same browser. */
const database = 'test-store';
const deviceStore = (address = 'https://agency.example/forms/small/submissions') =>
  createDeviceStore({ address, vault: new Vault(indexedDB, database) });

const frozen = {
  id: 'a',
  bytes: new Uint8Array([1, 2, 3]),
  digest: 'sha256-a',
  form: { id: 'small', version: '1.0.0', hash: 'sha256-form' },
};

beforeEach(async () => {
  await new Promise((resolve) => {
    const request = indexedDB.deleteDatabase(database);
    request.onsuccess = request.onerror = request.onblocked = resolve;
  });
});

storeSuite({ name: 'memory', keepsIn: 'memory', make: createMemoryStore });
storeSuite({ name: 'the device', keepsIn: 'device', make: deviceStore });

describe('a store on the device alone', () => {
  it('gives the next visit the very bytes', async () => {
    const first = deviceStore();
    first.add(frozen);
    await first.keep('a');
    first.close();
    const second = deviceStore();
    expect((await second.list()).map(({ id }) => id)).to.deep.equal(['a']);
    expect(second.get('a')).to.deep.equal(frozen);
    second.close();
  });

  it('shows nothing of another address', async () => {
    const first = deviceStore();
    first.add(frozen);
    await first.keep('a');
    first.close();
    const other = deviceStore('https://other.example/forms/small/submissions');
    expect(await other.list()).to.deep.equal([]);
    other.close();
  });

  it('keeps in memory what the device has no storage for', async () => {
    const factory = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const store = createDeviceStore({ address: 'https://agency.example/s', vault: new Vault(factory, database) });
    store.add(frozen);
    expect([await store.keep('a'), store.get('a')]).to.deep.equal(['memory', frozen]);
  });
});
