import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { pass } from '../world/fault-line.ts';
import { keptByFirstVersion, writeFirstVersion } from '../world/first-version.ts';
import { flipBit, untilKept } from '../world/kept-rows.ts';
import { resetAtOnce } from '../world/line-faults.ts';
import { mortalPhone } from '../world/mortal-phone.ts';
import type { Phone } from '../world/phone.ts';

const kept = 'Your answers are locked on this phone.';
const notKept = 'Please keep this page open. If you leave, your answers are gone.';

/** Sends over a line that takes nothing, until it is said where the answers are. */
async function sendInVain(run: FaultRun, phone: Phone, says: string, name = run.person()): Promise<void> {
  await phone.visit(run.page());
  await phone.fill(name);
  run.line.otherwise = resetAtOnce;
  await phone.press('send');
  await phone.until('waiting');
  await phone.reads(says);
}

fault('F1', async (run) => {
  const phone = await run.phoneAtReview();
  await phone.page.setOfflineMode(true);
  await phone.press('send');
  await phone.until('waiting');
  await phone.page.setOfflineMode(false);
  await phone.until('sent');
});

fault(
  'F36',
  async (run) => {
    const mortal = mortalPhone(run);
    const phone = await mortal.start();
    await phone.page.evaluateOnNewDocument(() => {
      const begin = Reflect.get(IDBDatabase.prototype, 'transaction');
      IDBDatabase.prototype.transaction = function (stores, mode, options) {
        if (mode === 'readwrite' && JSON.stringify(stores).includes('rows'))
          document.documentElement.dataset.durability = options?.durability ?? 'none';
        return begin.call(this, stores, mode, options);
      };
    });
    await sendInVain(run, phone, kept);
    const asked = await phone.page.evaluate(() => document.documentElement.dataset.durability);
    await mortal.kill();
    if (asked !== 'strict') throw new Error(`The disk was asked for “${asked}”.`);
    run.line.otherwise = pass;
    const next = await mortal.start();
    await next.comeBack(run.page());
    await next.saysKept('arrived');
  },
  { engines: ['chromium'], atOnce: 1 },
);

fault('F44', async (run) => {
  const phone = await run.phone();
  await phone.page.evaluateOnNewDocument(() => Object.defineProperty(globalThis, 'indexedDB', { value: undefined }));
  await sendInVain(run, phone, notKept);
  run.line.otherwise = pass;
  await phone.until('sent');
});

fault('F45', async (run) => {
  const phone = await run.phone();
  await phone.page.evaluateOnNewDocument(() => {
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (...given) => {
      const request = open(...given);
      request.addEventListener('success', () => {
        addEventListener('fault-close', ({ detail }: Event & { readonly detail?: boolean }) => {
          request.result.close();
          if (detail === true) request.result.dispatchEvent(new Event('close'));
        });
      });
      return request;
    };
  });
  const closeAll = (isTold: boolean) =>
    phone.page.evaluate((detail) => void dispatchEvent(new CustomEvent('fault-close', { detail })), isTold);
  await phone.comeBack(run.page());
  await phone.write({ called: run.person(), words: 'A place to sleep' });
  await phone.tap('[data-question="mine"] input[value="yes"]');
  await untilKept(phone, 'd', 1);
  await closeAll(run.random() < 0.5);
  await phone.press('next');
  run.line.otherwise = resetAtOnce;
  await phone.press('send');
  await phone.until('waiting');
  await phone.reads(kept);
  await untilKept(phone, 'q', 1);
  await closeAll(run.random() < 0.5);
  run.line.otherwise = pass;
  await phone.until('sent');
  await untilKept(phone, 'q', 0);
});

fault('F46', async (run) => {
  const phone = await run.phone();
  if (run.engine === 'chromium') {
    const devtools = await phone.page.createCDPSession();
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: run.world.site.origin, quotaSize: 1 });
  } else
    await phone.page.evaluateOnNewDocument(() => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  await sendInVain(run, phone, notKept);
  run.line.otherwise = pass;
  await phone.until('sent');
});

fault('F47', async (run) => {
  const phone = await run.phone();
  await phone.visit(`${run.world.site.origin}/elsewhere`);
  const rows = await Promise.all([0, 1, 2].map(() => keptByFirstVersion(run, run.person())));
  await writeFirstVersion(phone, rows);
  await phone.comeBack(run.page());
  await phone.saysKept('arrived');
  await untilKept(phone, 'q', 0);
});

fault('F48', async (run) => {
  const name = run.person();
  const phone = await run.phone();
  await sendInVain(run, phone, kept, name);
  const stays = run.random() < 0.5;
  await clearStorage(run, phone);
  if (stays) {
    run.line.otherwise = pass;
    await phone.until('sent');
    return;
  }
  run.mayBeAbsent(name);
  await phone.closeTab();
  const next = await run.phone({ tabOf: phone });
  await next.comeBack(run.page());
  run.line.otherwise = pass;
  await untilKept(next, 'q', 0);
  if (/not sent yet|arrived/i.test(await next.words())) throw new Error('It speaks of what is gone.');
});

/** As "clear browsing data" does, or, where no tool does that, as nearly as a script can. */
async function clearStorage(run: FaultRun, { page }: Phone): Promise<void> {
  if (run.engine === 'chromium') {
    const devtools = await page.createCDPSession();
    await devtools.send('Storage.clearDataForOrigin', { origin: run.world.site.origin, storageTypes: 'all' });
    return;
  }
  await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const request = indexedDB.deleteDatabase('local-kv');
        request.onsuccess = resolve;
        request.onerror = reject;
      }),
  );
}

fault('F49', async (run) => {
  const [bad, good] = [run.person(), run.person()];
  run.mayBeAbsent(bad);
  const phone = await run.phone();
  await sendInVain(run, phone, kept, bad);
  await flipBit(phone, run.random());
  const other = await run.phone({ tabOf: phone });
  await other.visit(run.page());
  await other.fill(good);
  await other.press('send');
  await untilKept(other, 'q', 2);
  await Promise.all([phone, other].map((tab) => tab.closeTab()));
  run.line.otherwise = pass;
  const next = await run.phone({ tabOf: phone });
  await next.comeBack(run.page());
  await next.saysKept('unreadable');
  await next.saysKept('arrived');
  await next.tap('[data-action="kept-erase"]');
  await untilKept(next, 'q', 0);
});

/** Whose clock can be set: by so many years from now on, or from the first moment. */
function clockScript(years: number): void {
  const now = Date.now.bind(Date);
  const year = 365 * 86_400_000;
  Date.now = () => now() + (years + Number(document.documentElement?.dataset.years ?? 0)) * year;
}

fault('F50', async (run) => {
  const years = run.random() < 0.5 ? 10 : -10;
  const phone = await run.phone();
  await phone.page.evaluateOnNewDocument(clockScript, 0);
  await sendInVain(run, phone, kept);
  if (run.seed % 2 === 0) {
    await phone.page.evaluate((by) => void document.documentElement.setAttribute('data-years', `${by}`), years);
    run.line.otherwise = pass;
    await phone.until('sent');
    return;
  }
  await phone.closeTab();
  const next = await run.phone({ tabOf: phone });
  await next.page.evaluateOnNewDocument(clockScript, years);
  await next.comeBack(run.page());
  if (years > 0) {
    await next.saysKept('old');
    await next.tap('[data-action="kept-send"]');
  }
  run.line.otherwise = pass;
  await next.saysKept('arrived');
});

fault('F53', async (run) => {
  const phone = await run.phone();
  await phone.visit(`${run.world.site.origin}/elsewhere`);
  const name = run.person();
  const row = await keptByFirstVersion(run, name, 2);
  await writeFirstVersion(phone, [row]);
  await phone.comeBack(run.page());
  await phone.saysKept('arrived');
  const [stored] = await run.world.rowsOf(name);
  if (new TextDecoder().decode(stored?.body) !== row.body) throw new Error('Other bytes arrived than were kept.');
});
