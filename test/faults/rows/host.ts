import { fault } from '../fault.ts';
import { held, resetAtOnce } from '../world/line-faults.ts';
import type { Phone } from '../world/phone.ts';

/** The page puts the element elsewhere: in one task, or off and on again a moment later. */
async function moveElement(phone: Phone, isAtOnce: boolean): Promise<void> {
  await phone.page.evaluate(async (atOnce) => {
    const element = document.querySelector('open-intake');
    if (element === null) throw new Error('There is no element.');
    const elsewhere = document.createElement('section');
    document.body.append(elsewhere);
    if (!atOnce) {
      element.remove();
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    elsewhere.append(element);
  }, isAtOnce);
}

fault('F65', async (run) => {
  const levels = ['safety="standard"', 'safety="strict"'];
  const phone = await run.phoneAtReview(levels[run.seed % 2]);
  const isAtOnce = run.random() < 0.5;
  if (run.random() < 0.5) {
    const post = held(run.random() < 0.5 ? 'before' : 'after');
    run.line.next(post.fault);
    await phone.press('send');
    await post.here;
    await moveElement(phone, isAtOnce);
    post.go();
  } else {
    run.line.next(resetAtOnce);
    await phone.press('send');
    await moveElement(phone, isAtOnce);
  }
  await phone.until('sent');
});

/** As client routers do: what is in the page is drawn anew whenever the history moves. */
function routerScript(): void {
  history.replaceState({ router: { at: 1 } }, '');
  addEventListener('popstate', ({ state }) => {
    const main = document.querySelector('main');
    const at: unknown = (state as { readonly router?: unknown } | null)?.router;
    if (main !== null && at !== undefined) main.replaceWith(main.cloneNode(true));
  });
}

fault('F66', async (run) => {
  // What is waited for here is the browser's own step.
  const phone = await run.phone({ unhurried: [250] });
  await phone.visit(run.page());
  await phone.page.evaluate(routerScript);
  await phone.fill(run.person());
  for (let times = 0; times < 1 + (run.seed % 2); times += 1) {
    await phone.page.evaluate(() => history.back());
    await phone.until('question');
    // A second Back before the step forward came to anything is taken by Chromium for a reload.
    await phone.page.waitForFunction(() => (history.state as Record<string, unknown>)['open-intake'] !== 'below');
    await phone.press('next');
    await phone.until('review');
    await phone.hasAnswers();
  }
  await phone.press('send');
  await phone.until('sent');
});
