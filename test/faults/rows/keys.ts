import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { pass } from '../world/fault-line.ts';
import { resetAtOnce } from '../world/line-faults.ts';
import type { Phone } from '../world/phone.ts';
import { type SealedAgency, startSealedAgency } from '../world/sealed-agency.ts';
import { yearsAhead } from '../world/years-ahead.ts';

/** Sent over a dead line, and kept on the phone, sealed to the keys of that moment. */
async function sealedAndWaiting(
  run: FaultRun,
  rows = 1,
): Promise<{ readonly agency: SealedAgency; readonly phone: Phone }> {
  const agency = await startSealedAgency(run);
  const phone = await run.phone();
  await phone.visit(agency.page);
  await phone.fill(run.person({ rows }));
  run.line.otherwise = resetAtOnce;
  await phone.press('send');
  await phone.until('waiting');
  return { agency, phone };
}

const slowly = { atOnce: 1, share: 0.5 } as const;

fault(
  'F51',
  async (run) => {
    const { agency, phone } = await sealedAndWaiting(run);
    await agency.rotate();
    run.line.otherwise = pass;
    await phone.until('sent');
  },
  slowly,
);

fault(
  'F52',
  async (run) => {
    const isLeft = run.random() < 0.3;
    const { agency, phone } = await sealedAndWaiting(run, isLeft ? 0 : 1);
    if (isLeft) await phone.closeTab();
    await agency.callBack();
    run.line.otherwise = pass;
    if (!isLeft) return phone.until('sent');
    const next = await run.phone({ tabOf: phone });
    await next.comeBack(agency.page);
    await next.saysKept('stuck');
  },
  slowly,
);

fault(
  'F68',
  async (run) => {
    const agency = await startSealedAgency(run);
    const phone = await run.phone();
    await phone.page.evaluateOnNewDocument(yearsAhead, 10, run.seed % 2 === 1);
    await phone.visit(agency.page);
    await phone.fill(run.person());
    await phone.press('send');
    await phone.until('sent');
    const year = await phone.page.evaluate(() => new Date().getFullYear());
    if (year < new Date().getFullYear() + 9) throw new Error(`The phone lives in ${year}.`);
  },
  slowly,
);
