import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import type { LineFault } from '../world/fault-line.ts';
import {
  alterByte,
  answer,
  cutReply,
  loseReply,
  resetAtOnce,
  resetInBody,
  sendTwice,
  shortenBody,
} from '../world/line-faults.ts';

/** Sends over a line that does these things to the first posts, and waits for the receipt. */
async function arrivesAfter(run: FaultRun, ...faults: readonly LineFault[]): Promise<void> {
  const phone = await run.phoneAtReview();
  run.line.next(...faults);
  await phone.press('send');
  await phone.until('sent');
}

const portal = {
  status: 200,
  headers: { 'Content-Type': 'text/html' },
  body: '<!doctype html><p>Please accept our terms.</p>',
};

fault('F3', async (run) => {
  const phone = await run.phoneAtReview();
  await run.line.refuse();
  await phone.press('send');
  await phone.until('waiting');
  await run.line.accept();
  await phone.until('sent');
});

fault('F5', (run) => arrivesAfter(run, resetAtOnce, resetAtOnce));

fault('F6', (run) => arrivesAfter(run, resetInBody(run.random()), resetInBody(run.random())));

fault('F7', (run) => arrivesAfter(run, loseReply, loseReply));

fault('F8', (run) => arrivesAfter(run, cutReply(run.random()), cutReply(run.random())));

fault('F12', (run) => arrivesAfter(run, answer(portal), answer(portal)));

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
