import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { untilKept } from '../world/kept-rows.ts';
import { delayReply, resetAtOnce } from '../world/line-faults.ts';
import type { PageScript } from '../world/page-script.ts';
import type { Phone } from '../world/phone.ts';

/** Two tabs of one phone, each filled in by a new person, whose posts come to nothing so far. */
async function twoTabsInVain(run: FaultRun, given: Partial<PageScript> & { readonly without?: 'locks' } = {}) {
  run.line.otherwise = resetAtOnce;
  const one = await run.phone(given);
  const other = await run.phone({ ...given, tabOf: one });
  for (const tab of [one, other]) {
    if (given.without !== undefined)
      await tab.page.evaluateOnNewDocument(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
    await tab.visit(run.page());
    await tab.fill(run.person());
    await tab.press('send');
  }
  await one.until('waiting');
  await untilKept(one, 'q', 2);
  return [one, other] as const;
}

/** Lets the posts through, slowly, until both tabs have a receipt. Only one post may be under way at a time. */
async function oneAfterTheOther(run: FaultRun, tabs: readonly Phone[]): Promise<void> {
  const slow = delayReply(100);
  let now = 0;
  let most = 0;
  run.line.otherwise = async (post) => {
    now += 1;
    most = Math.max(most, now);
    await slow(post);
    now -= 1;
  };
  await Promise.all(tabs.map((tab) => tab.until('sent')));
  if (most !== 1) throw new Error(`There were ${most} posts under way at once.`);
}

fault('F39', async (run) => oneAfterTheOther(run, await twoTabsInVain(run)));

fault(
  'F40',
  async (run) => {
    run.line.otherwise = resetAtOnce;
    const hanging = await run.phoneAtReview();
    await hanging.press('send');
    await hanging.until('waiting');
    const end = await hanging.hang();
    const other = await run.phone({ tabOf: hanging });
    await other.comeBack(run.page());
    await other.saysKept('trying');
    run.line.otherwise = delayReply(0);
    const posts = run.line.posts;
    await new Promise((resolve) => setTimeout(resolve, 200));
    if (run.line.posts > posts) throw new Error('Another tab sent while one had the lease.');
    await end();
    await other.saysKept('arrived');
  },
  { engines: ['chromium'] },
);

/** How often tabs look whether the one that sends is there still: hurried, a tab behind another would seem gone. */
const beat = 2_000;

fault('F41', async (run) => oneAfterTheOther(run, await twoTabsInVain(run, { unhurried: [beat], without: 'locks' })));

fault('F42', async (run) => {
  const name = run.person({ rows: 2 });
  const one = await run.phone();
  await one.comeBack(run.page());
  await one.write({ called: name, words: 'A place to sleep' });
  await one.tap('[data-question="mine"] input[value="yes"]');
  await untilKept(one, 'd', 1);
  const other = await run.phone({ tabOf: one });
  await other.comeBack(run.page());
  await other.tap('[data-action="draft-take"]');
  await other.write({ called: name, words: 'Something to eat' });
  for (const tab of [one, other]) {
    await tab.press('next');
    await tab.until('review');
  }
  await Promise.all([one, other].map((tab) => tab.press('send')));
  await Promise.all([one, other].map((tab) => tab.until('sent')));
  const bodies = (await run.world.rowsOf(name)).map(
    ({ body }) => JSON.parse(new TextDecoder().decode(body)) as { readonly id: string; readonly draftRef?: string },
  );
  const [ids, drafts] = [new Set(bodies.map(({ id }) => id)), new Set(bodies.map(({ draftRef }) => draftRef))];
  if (ids.size !== 2 || drafts.size !== 1 || drafts.has(undefined))
    throw new Error(`${ids.size} keys of ${drafts.size} drafts.`);
});
