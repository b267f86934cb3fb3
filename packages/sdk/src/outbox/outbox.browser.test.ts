import { expect } from 'chai';
import { agencyInMemory } from '../../test/agency-in-memory.ts';
import { canaries, smallForm, smallSubmission } from '../../test/small-form.ts';
import { createIntakeClient } from '../client/intake-client.ts';
import type { Ciphertext } from '../store/ciphertext.ts';
import { Vault } from '../store/vault.ts';
import { rowLease } from '../tabs/lease.ts';
import { createOutbox } from './create-outbox.ts';
import type { Outbox, OutboxOptions } from './outbox.types.ts';

const endpoint = 'https://agency.example/forms/small';
const hour = 3_600_000;
/** Other test files use the same browser. */
const database = 'test-outbox';
const soon = (ms: number, signal: AbortSignal) =>
  new Promise<void>((resolve) => {
    const timer = setTimeout(resolve, Math.min(ms, 5));
    signal.addEventListener('abort', () => clearTimeout(timer));
  });

/** A time that passes once every page that asks to send has looked: on a busy machine one would look late, and count as gone. */
function inStep() {
  const waiting = new Map<AbortSignal, () => void>();
  const asking = new Set<AbortSignal>();
  const pass = () => {
    if (![...asking].every((signal) => waiting.has(signal))) return;
    const all = [...waiting.values()];
    waiting.clear();
    for (const go of all) setTimeout(go);
  };
  return (_ms: number, signal: AbortSignal) =>
    new Promise<void>((resolve) => {
      const end = () => {
        asking.delete(signal);
        waiting.delete(signal);
        resolve();
        pass();
      };
      asking.add(signal);
      waiting.set(signal, resolve);
      signal.addEventListener('abort', end, { once: true });
      if (signal.aborted) end();
      else pass();
    });
}

let open: Outbox[] = [];

/** A page: an outbox of its own over the device's storage. */
function page(agency: ReturnType<typeof agencyInMemory>, more: Partial<OutboxOptions> = {}) {
  const client = createIntakeClient({ endpoint, fetch: agency.fetch });
  const vault = more.vault ?? new Vault(indexedDB, database);
  const outbox = createOutbox({ client, vault, sleep: soon, ...more });
  open.push(outbox);
  return { client, outbox, vault, frozen: () => client.freeze(smallSubmission(), smallForm) };
}

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  const start = performance.now();
  while (!(await holds())) {
    if (performance.now() - start > 4_000) throw new Error('It never came about.');
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

const stageOf = (outbox: Outbox, id: string) => outbox.items.find((item) => item.id === id)?.stage.kind;
const ignore = () => undefined;
const names = async () => (await indexedDB.databases()).map(({ name }) => name);

/** Every value of the storage as text, so that a canary in any of them is found. */
async function everything(): Promise<string> {
  const vault = new Vault(indexedDB, database);
  const rows = (await vault.database.read<unknown[]>('rows', (store) => store.getAll())) ?? [];
  const keys = (await vault.database.read('rows', (store) => store.getAllKeys())) ?? [];
  vault.database.close();
  const texts = (rows as { iv: Uint8Array; sealed: ArrayBuffer }[]).flatMap(({ sealed }) =>
    ['utf-8', 'utf-16le'].map((form) => new TextDecoder(form).decode(sealed)),
  );
  return JSON.stringify([keys, texts]);
}

describe('an outbox on the device', () => {
  beforeEach(async () => {
    await new Promise((resolve) => {
      const request = indexedDB.deleteDatabase(database);
      request.onsuccess = request.onerror = request.onblocked = resolve;
    });
  });

  afterEach(() => {
    for (const outbox of open) outbox.close();
    open = [];
  });

  it('makes nothing on the device by looking whether something is left', async () => {
    const { outbox } = page(agencyInMemory());
    expect(await outbox.unsent()).to.deep.equal([]);
    expect(await names()).not.to.include(database);
  });

  it('keeps the bytes before it sends, and forgets them with the receipt', async () => {
    const agency = agencyInMemory();
    const { outbox, frozen, vault } = page(agency);
    const one = await frozen();
    const kept: string[] = [];
    const receipt = await outbox.send(one, { onKept: (where) => kept.push(`${where}, ${agency.posts.length} posts`) });
    expect(kept).to.deep.equal(['device, 0 posts']);
    expect(receipt.digest).to.equal(one.digest);
    await until(async () => (await vault.all('q')).length === 0);
  });

  it('T2 keeps nothing that can be read, not even which form it is', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const { outbox, frozen } = page(agency);
    const one = await frozen();
    void outbox.send(one).catch(ignore);
    await until(() => stageOf(outbox, one.id) === 'waiting');
    const text = await everything();
    expect(text).to.contain(one.id);
    expect([...canaries, 'agency', 'small'].filter((canary) => text.includes(canary))).to.deep.equal([]);
  });

  it('T2 T13 keeps boxes of a few sizes only', async () => {
    const { vault } = page(agencyInMemory());
    for (const [index, length] of [1, 900, 1_900, 3_000, 60_000].entries())
      await vault.put('q', `${index}`, { facts: {}, bytes: new Uint8Array(length) });
    const rows = (await vault.database.read<unknown[]>('rows', (store) => store.getAll())) as Ciphertext[];
    const tag = 16;
    expect(rows.map(({ sealed }) => (sealed.byteLength - tag) / 1024)).to.deep.equal([2, 2, 2, 4, 64]);
  });

  it('sends on the next visit the very bytes of this one, once (F34, F35)', async () => {
    const agency = agencyInMemory();
    agency.mode = 'silent';
    const first = page(agency);
    const one = await first.frozen();
    void first.outbox.send(one).catch(ignore);
    await until(() => stageOf(first.outbox, one.id) === 'waiting');
    first.outbox.close();
    agency.mode = 'up';
    const second = page(agency);
    expect(await second.outbox.unsent()).to.deep.equal([{ id: one.id, isExpired: false, isReadable: true }]);
    second.outbox.resume();
    await until(() => stageOf(second.outbox, one.id) === 'delivered');
    expect([agency.stored.size, agency.stored.get(one.id)]).to.deep.equal([1, new TextDecoder().decode(one.bytes)]);
    await until(async () => (await second.outbox.unsent()).length === 0);
  });

  for (const status of [404, 413, 422])
    it(`gives the receipt to who sends the same again after ${status}`, async () => {
      const agency = agencyInMemory();
      const { outbox, frozen } = page(agency);
      const one = await frozen();
      Object.assign(agency, { mode: 'refusing', status });
      const said = await outbox.send(one).then(() => 'sent', ignore);
      agency.mode = 'up';
      const { id } = await outbox.send(one);
      expect([said, id, agency.posts]).to.deep.equal([undefined, one.id, [one.id, one.id]]);
    });

  it('stays with the form it is for', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const { outbox, frozen } = page(agency);
    void outbox.send(await frozen()).catch(ignore);
    await until(async () => (await outbox.unsent()).length === 1);
    const client = createIntakeClient({ endpoint: 'https://other.example/forms/small', fetch: agency.fetch });
    expect(await page(agency, { client }).outbox.unsent()).to.deep.equal([]);
  });

  it('is one sender for two pages, and each hears of its own receipt (F39)', async () => {
    const agency = agencyInMemory();
    const pages = [page(agency), page(agency)] as const;
    const all = await Promise.all([...pages, ...pages, ...pages].map(({ frozen }) => frozen()));
    const receipts = await Promise.all(all.map((frozen, index) => pages[index % 2 === 0 ? 0 : 1].outbox.send(frozen)));
    expect(receipts.map(({ id }) => id)).to.deep.equal(all.map(({ id }) => id));
    expect([agency.most, agency.stored.size]).to.deep.equal([1, 6]);
  });

  it('goes on in the other page when the one that sends is gone (F40)', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const [first, second] = [page(agency), page(agency)];
    const one = await first.frozen();
    void first.outbox.send(one).catch(ignore);
    await until(() => stageOf(first.outbox, one.id) === 'waiting');
    second.outbox.resume();
    await until(() => stageOf(second.outbox, one.id) === 'queued');
    agency.mode = 'up';
    first.outbox.close();
    await until(() => stageOf(second.outbox, one.id) === 'delivered');
    expect(agency.stored.size).to.equal(1);
  });

  it('is one sender without Web Locks too (F41)', async () => {
    const agency = agencyInMemory();
    const time = inStep();
    const pages = ['a', 'b'].map((owner) => {
      const vault = new Vault(indexedDB, database);
      return page(agency, { vault, lease: rowLease(vault.database, owner, time) });
    });
    const all = await Promise.all(pages.map(({ frozen }) => frozen()));
    await Promise.all(pages.map(({ outbox }, index) => outbox.send(all[index]!)));
    expect([agency.most, agency.stored.size]).to.deep.equal([1, 2]);
  });

  it('lets the others through when one never gets there', async () => {
    const agency = agencyInMemory();
    const { outbox, frozen } = page(agency);
    const [poison, good] = [await frozen(), await frozen()];
    Object.assign(agency, { mode: 'poison', poison: poison.id });
    void outbox.send(poison).catch(ignore);
    expect((await outbox.send(good)).id).to.equal(good.id);
    expect(stageOf(outbox, poison.id)).not.to.equal('delivered');
  });

  it('sets aside what it cannot open, and sends the rest (F49)', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const { outbox, frozen, vault } = page(agency);
    const [bad, good] = [await frozen(), await frozen()];
    for (const one of [bad, good]) void outbox.send(one).catch(ignore);
    await until(async () => (await outbox.unsent()).length === 2);
    outbox.close();
    const row = (await vault.database.read<unknown>('rows', (store) => store.get(`q:${bad.id}`))) as Ciphertext;
    new Uint8Array(row.sealed)[100]! ^= 1;
    await vault.database.write(['rows'], (store) => {
      store('rows').put(row, `q:${bad.id}`);
      return ignore;
    });
    agency.mode = 'up';
    const next = page(agency);
    expect((await next.outbox.unsent()).filter(({ isReadable }) => !isReadable).map(({ id }) => id)).to.deep.equal([
      bad.id,
    ]);
    next.outbox.resume();
    await until(() => agency.stored.has(good.id));
    await next.outbox.discard(bad.id);
    await until(async () => (await next.outbox.unsent()).length === 0);
  });

  it('says that memory must do when there is no room, and sends all the same (F46)', async () => {
    class FullVault extends Vault {
      override put(): Promise<void> {
        return Promise.reject(new DOMException('full', 'QuotaExceededError'));
      }
    }
    const agency = agencyInMemory();
    const { outbox, frozen } = page(agency, { vault: new FullVault() });
    const kept: string[] = [];
    await outbox.send(await frozen(), { onKept: (where) => kept.push(where) });
    expect([kept, agency.stored.size]).to.deep.equal([['memory'], 1]);
  });

  it('says that memory must do where there is no storage (F44)', async () => {
    const agency = agencyInMemory();
    const factory = {
      open: () => {
        throw new DOMException('no', 'SecurityError');
      },
    } as unknown as IDBFactory;
    const { outbox, frozen } = page(agency, { vault: new Vault(factory, database) });
    const kept: string[] = [];
    await outbox.send(await frozen(), { onKept: (where) => kept.push(where) });
    expect([kept, agency.stored.size]).to.deep.equal([['memory'], 1]);
  });

  it('opens the storage again when the browser closed it (F45)', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const opened: IDBDatabase[] = [];
    const factory = {
      open(name: string, version: number) {
        const request = indexedDB.open(name, version);
        request.addEventListener('success', () => opened.push(request.result));
        return request;
      },
    } as unknown as IDBFactory;
    const { outbox, frozen, vault } = page(agency, { vault: new Vault(factory, database) });
    const one = await frozen();
    void outbox.send(one).catch(ignore);
    await until(() => stageOf(outbox, one.id) === 'waiting');
    for (const database of opened) database.close();
    expect((await vault.all('q')).map(({ id }) => id)).to.deep.equal([one.id]);
    agency.mode = 'up';
    await until(() => stageOf(outbox, one.id) === 'delivered');
    await until(async () => (await vault.all('q')).length === 0);
  });

  it('makes room for a newer page that changes the storage', async () => {
    const { vault } = page(agencyInMemory());
    await vault.put('q', 'x', { facts: {}, bytes: new Uint8Array(1) });
    const upgraded = await new Promise<string>((resolve) => {
      const request = indexedDB.open(database, 2);
      request.onblocked = () => resolve('blocked');
      request.onsuccess = () => {
        request.result.close();
        resolve('upgraded');
      };
    });
    expect(upgraded).to.equal('upgraded');
  });

  it('makes nothing old by a clock that is set back, and erases nothing by one set forward (F50)', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const { outbox, frozen } = page(agency);
    const one = await frozen();
    void outbox.send(one).catch(ignore);
    await until(async () => (await outbox.unsent()).length === 1);
    outbox.close();
    const past = page(agency, { now: () => Date.now() - 87_600 * hour });
    expect((await past.outbox.unsent())[0]).to.include({ isExpired: false });
    const future = page(agency, { now: () => Date.now() + 87_600 * hour });
    expect((await future.outbox.unsent())[0]).to.include({ isExpired: true });
    agency.mode = 'up';
    future.outbox.resume();
    await until(() => stageOf(future.outbox, one.id) === 'expired');
    expect(agency.posts).to.deep.equal([]);
    future.outbox.ask(one.id);
    await until(() => stageOf(future.outbox, one.id) === 'delivered');
  });

  it('goes on waiting as long as it said when the clock jumps meanwhile (F50)', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    let clock = Date.now();
    const { outbox, frozen } = page(agency, { now: () => clock });
    const one = await frozen();
    void outbox.send(one).catch(ignore);
    await until(() => stageOf(outbox, one.id) === 'waiting');
    clock += 87_600 * hour;
    agency.mode = 'up';
    await until(() => stageOf(outbox, one.id) === 'delivered');
  });

  it('keeps what a person went back from, unsent until they ask', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const { outbox, frozen } = page(agency);
    const one = await frozen();
    const controller = new AbortController();
    const sent = outbox.send(one, { signal: controller.signal }).catch((reason: unknown) => reason);
    await until(() => stageOf(outbox, one.id) === 'waiting');
    controller.abort('back');
    expect(await sent).to.equal('back');
    agency.mode = 'up';
    expect([stageOf(outbox, one.id), (await outbox.unsent()).length]).to.deep.equal(['paused', 1]);
    expect((await outbox.send(one)).id).to.equal(one.id);
  });

  it('sends once more on leaving, in a request that outlives the page, and keeps the bytes', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const flags: boolean[] = [];
    const client = createIntakeClient({
      endpoint,
      fetch: (input, init) => {
        flags.push((input as Request).keepalive);
        return agency.fetch(input, init);
      },
    });
    const { outbox } = page(agency, { client, sleep: () => new Promise(ignore) });
    const one = await client.freeze(smallSubmission(), smallForm);
    const leave = new AbortController();
    const sent = outbox.send(one, { leave: leave.signal }).catch((reason: unknown) => reason);
    await until(() => stageOf(outbox, one.id) === 'waiting');
    leave.abort('left');
    expect(await sent).to.equal('left');
    expect(flags.at(-1)).to.equal(true);
    expect((await outbox.unsent()).map(({ id }) => id)).to.deep.equal([one.id]);
  });

  it('erases everything when a person says so, in every page', async () => {
    const agency = agencyInMemory();
    agency.mode = 'down';
    const [first, second] = [page(agency), page(agency)];
    const one = await first.frozen();
    const sent = first.outbox.send(one).catch((reason: unknown) => (reason as Error).name);
    await until(() => stageOf(first.outbox, one.id) === 'waiting');
    await second.outbox.discard();
    expect(await sent).to.equal('AbortError');
    expect(await second.outbox.unsent()).to.deep.equal([]);
  });
});
