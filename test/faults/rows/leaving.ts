import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { haltScript, type Step } from '../world/halt-script.ts';
import { untilKept } from '../world/kept-rows.ts';
import { held, resetAtOnce } from '../world/line-faults.ts';
import { mortalPhone } from '../world/mortal-phone.ts';
import type { Phone } from '../world/phone.ts';

/** The page believes that it posts, and nothing ever leaves the phone. */
async function postInVain(phone: Phone): Promise<void> {
  await phone.page.evaluate(() => {
    globalThis.fetch = () => {
      document.documentElement.dataset.posting = 'yes';
      return new Promise(() => undefined);
    };
  });
  await phone.press('send');
  await phone.page.waitForSelector('html[data-posting]');
}

fault('F34', async (run) => {
  const phone = await run.phoneAtReview();
  const moment = (['before', 'after', 'never'] as const)[run.seed % 3] ?? 'never';
  const post = moment === 'never' ? undefined : held(moment);
  if (post === undefined) await postInVain(phone);
  else {
    run.line.next(post.fault);
    await phone.press('send');
    await post.here;
  }
  await phone.closeTab();
  if (run.random() < 0.5) post?.go();
  const next = await run.phone({ tabOf: phone });
  await next.comeBack(run.page());
  post?.go();
  await next.saysKept('arrived');
});

/** Where the browser is killed. Between `posting` and `reply` it is the line that says when. */
const steps: readonly (Step | 'post at the line' | 'answer at the line' | 'told')[] = [
  'answer at the line',
  'digest',
  'new key',
  'key put',
  'encrypt',
  'row put',
  'row written',
  'lease got',
  'posting',
  'post at the line',
  'reply',
  'body',
  'erasing',
  'erased',
  'told',
];

/** Sends until it comes to this step. Says whether the phone has it on its disk then. */
async function sendUntil(run: FaultRun, phone: Phone, step: (typeof steps)[number]): Promise<boolean> {
  const arm = () => phone.page.evaluate(() => void Reflect.set(globalThis, 'faultArmed', true));
  switch (step) {
    case 'post at the line':
    case 'answer at the line': {
      const post = held(step === 'post at the line' ? 'before' : 'after');
      run.line.next(post.fault);
      await phone.press('send');
      await post.here;
      return true;
    }
    case 'told':
      await phone.press('send');
      await phone.until('sent');
      await phone.told();
      return true;
    default: {
      await arm();
      await phone.press('send');
      const halted = await run.line.halted;
      const isWritten = halted.get('written') === 'true';
      if (halted.get('said') === 'true' && !isWritten) throw new Error('It was said to be kept before it was.');
      return isWritten;
    }
  }
}

fault(
  'F35',
  async (run) => {
    const step = steps[run.seed % steps.length] ?? 'told';
    const mortal = mortalPhone(run);
    const phone = await mortal.start();
    const { server } = run.line;
    if (step !== 'told' && !step.endsWith('at the line'))
      await phone.page.evaluateOnNewDocument(haltScript, { server, step: step as Step });
    await phone.visit(run.page());
    const name = run.person();
    await phone.fill(name);
    const isKept = await sendUntil(run, phone, step);
    if (!isKept) run.mayBeAbsent(name);
    await mortal.kill();
    const next = await mortal.start();
    await next.comeBack(run.page());
    await untilKept(next, 'q', 0);
  },
  { engines: ['chromium'], atOnce: 1 },
);

/** While the page is said to sleep, the clock goes on by eight hours and no timer comes to anything. */
function sleepScript(): void {
  const later = globalThis.setTimeout.bind(globalThis);
  const now = Date.now.bind(Date);
  const sleeps = () => document.documentElement?.dataset.sleeps !== undefined;
  Date.now = () => now() + (sleeps() ? 8 * 3_600_000 : 0);
  Object.assign(globalThis, {
    setTimeout: (run: () => void, ms = 0) => later(() => (sleeps() ? undefined : run()), ms),
  });
}

/** Resolves when no post came by for a while. */
async function untilQuiet({ line }: FaultRun): Promise<void> {
  for (let seen = -1; seen !== line.posts; ) {
    seen = line.posts;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

fault('F37', async (run) => {
  const phone = await run.phone();
  await phone.page.evaluateOnNewDocument(sleepScript);
  await phone.visit(run.page());
  await phone.fill(run.person());
  run.line.otherwise = resetAtOnce;
  await phone.press('send');
  await phone.until('waiting');
  await phone.page.evaluate(() => void document.documentElement.setAttribute('data-sleeps', ''));
  await untilQuiet(run);
  const answer = held('before');
  run.line.next(answer.fault);
  const looked = performance.now();
  await phone.page.evaluate((isPage) => {
    if (isPage) globalThis.dispatchEvent(new Event('pageshow'));
    else document.dispatchEvent(new Event('visibilitychange'));
    document.documentElement.removeAttribute('data-sleeps');
  }, run.random() < 0.5);
  await answer.here;
  const took = performance.now() - looked;
  if (took > 2_000) throw new Error(`It took ${Math.round(took)} ms to go on.`);
  answer.go();
  await phone.until('sent');
});

fault('F38', async (run) => {
  const phone = await run.phoneAtReview();
  const answer = held('after');
  run.line.next(answer.fault);
  await phone.press('send');
  await answer.here;
  if (run.engine === 'chromium' && run.seed % 2 === 0) {
    const devtools = await phone.page.createCDPSession();
    await devtools.send('Page.setWebLifecycleState', { state: 'frozen' });
    answer.go();
    await devtools.send('Page.setWebLifecycleState', { state: 'active' });
    await phone.until('sent');
    return;
  }
  await phone.visit(`${run.world.site.origin}/elsewhere`);
  answer.go();
  await phone.page.goBack();
  await phone.until('about');
  await phone.press('next');
  await untilKept(phone, 'q', 0);
});
