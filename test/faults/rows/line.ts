import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { carefulPhone } from '../world/careful-phone.ts';
import type { LineFault } from '../world/fault-line.ts';
import {
  alterByte,
  answer,
  cutReply,
  loseReply,
  lossy,
  portal,
  resetAtOnce,
  resetInBody,
  sendTwice,
  shortenBody,
  slowUpload,
} from '../world/line-faults.ts';
import { hurry } from '../world/phone.ts';
import { noCertificates, startTlsLine } from '../world/tls-line.ts';

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Sends over a line that does these things to the first posts, and waits for the receipt. */
async function arrivesAfter(run: FaultRun, ...faults: readonly LineFault[]): Promise<void> {
  const phone = await run.phoneAtReview();
  run.line.next(...faults);
  await phone.press('send');
  await phone.until('sent');
}

fault('F2', async (run) => {
  const phone = await run.phoneAtReview();
  const letGo = await phone.stopPosts('namenotresolved');
  await phone.press('send');
  await phone.until('waiting');
  await phone.saysNotSent();
  if (run.line.posts > 0) throw new Error('The posts were not stopped.');
  letGo();
  await phone.until('sent');
});

fault('F3', async (run) => {
  const phone = await run.phoneAtReview();
  await run.line.refuse();
  await phone.press('send');
  await phone.until('waiting');
  await run.line.accept();
  await phone.until('sent');
});

fault(
  'F4',
  async (run) => {
    const tls = await startTlsLine(run.line.server);
    run.atEnd(tls.stop);
    const address = run.page(`safety="standard" endpoint="${tls.origin}/forms/one-need"`, tls.origin);
    const { phone, takeAny } = await carefulPhone(run);
    await phone.visit(address);
    await phone.fill(run.person());
    await phone.press('send');
    await phone.until('waiting');
    await phone.saysNotSent();
    if (run.line.posts > 0) throw new Error('The post went over a line that nobody vouches for.');
    const again = await takeAny();
    await again.comeBack(address);
    await again.saysKept('arrived');
  },
  { share: 0.1, missing: noCertificates },
);

fault('F5', (run) => arrivesAfter(run, resetAtOnce, resetAtOnce));

fault('F6', (run) => arrivesAfter(run, resetInBody(run.random()), resetInBody(run.random())));

fault('F7', (run) => arrivesAfter(run, loseReply, loseReply));

fault('F8', (run) => arrivesAfter(run, cutReply(run.random()), cutReply(run.random())));

fault('F9', async (run) => {
  const phone = await run.phoneAtReview();
  // Half a second of patience with the first post, in place of fifteen.
  await phone.hasten(30);
  let late = '';
  run.line.next(async ({ bytes, ask }) => {
    await phone.hasten(1);
    await pause(400 + 400 * run.random());
    late = (await ask(bytes)).toString();
  });
  await phone.press('send');
  await phone.until('sent');
  await run.line.settled();
  const [told] = await phone.told();
  if (told === undefined || run.line.posts < 2 || !late.includes(`"code":"${told.code}"`))
    throw new Error(`After ${run.line.posts} posts the page said ${told?.code}, and the first was answered ${late}`);
});

fault('F10', async (run) => {
  // Ten thousand letters at the rate itself in some runs, which takes the server to its limit too; else ten times as fast.
  // A page that gives up too early never hears of its receipt.
  const isWhole = run.seed % 20 === 19;
  const faster = isWhole ? 1 : 10;
  const phone = await run.phone({ impatience: faster });
  await phone.visit(run.page());
  await phone.fill(run.person(), 'x'.repeat(isWhole ? 10_000 : 7_500));
  run.line.otherwise = slowUpload(500 * faster);
  await phone.press('send');
  await phone.until('sent', 60_000);
});

fault(
  'F11',
  async (run) => {
    const phone = await run.phoneAtReview();
    run.line.otherwise = lossy(run.random, 2_000 / hurry);
    await phone.press('send');
    await phone.until('sent', 60_000);
    return run.line.posts;
  },
  { median: { of: 'tries', atMost: 6 } },
);

fault('F12', (run) => arrivesAfter(run, portal, portal));

fault('F13', async (run) => {
  const elsewhere = { status: 302, headers: { Location: `${run.world.site.origin}/elsewhere` } };
  const asked = run.world.site.asked.filter((path) => path === '/elsewhere').length;
  await arrivesAfter(run, answer(elsewhere), answer(elsewhere));
  if (run.world.site.asked.filter((path) => path === '/elsewhere').length > asked)
    throw new Error('The post was followed elsewhere.');
});

fault('F14', (run) => arrivesAfter(run, sendTwice(run.random() < 0.5)));

fault('F15', (run) => arrivesAfter(run, shortenBody(run.random()), shortenBody(run.random())));

fault('F16', (run) => arrivesAfter(run, alterByte(run.random()), alterByte(run.random())));
