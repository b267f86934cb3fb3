import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import type { Phone } from '../world/phone.ts';
import { translator } from '../world/translator.ts';

/** The page says that it is not sent, and nothing came through; on the next visit, with this mended, it arrives. */
async function arrivesNextTime(run: FaultRun, phone: Phone, mend: () => string): Promise<void> {
  await phone.press('send');
  await phone.until('waiting');
  await phone.saysNotSent();
  if (run.line.posts > 0) throw new Error('The posts were not stopped.');
  await phone.comeBack(mend());
  await phone.saysKept('arrived');
}

fault('F32', async (run) => {
  // The same server under another name, which is another origin.
  const other = new URL(run.line.server);
  other.hostname = 'localhost';
  const attributes = `safety="standard" endpoint="${other.origin}/forms/one-need"`;
  await arrivesNextTime(run, await run.phoneAtReview(attributes), () => run.page(attributes, other.origin));
});

fault('F33', async (run) => {
  const phone = await run.phoneAtReview();
  const letGo = await phone.stopPosts('blockedbyclient');
  await arrivesNextTime(run, phone, () => {
    letGo();
    return run.page();
  });
});

/** Ways to press twice: with a mouse, with the keyboard and the mouse, and by a script in one go. */
const pressTwice: readonly ((phone: Phone) => Promise<void>)[] = [
  async (phone) => (await phone.find('send')).click({ count: 2 }),
  async (phone) => {
    const button = await phone.find('send');
    await button.focus();
    const { x, y } = await button.clickablePoint();
    await Promise.all([phone.page.keyboard.press('Enter'), phone.page.mouse.click(x, y)]);
  },
  async (phone) =>
    (await phone.find('send')).evaluate((button) => {
      for (let times = 0; times < 2; times += 1) (button as HTMLElement).click();
    }),
];

fault('F43', async (run) => {
  const phone = await run.phoneAtReview();
  for (const [turn, press] of pressTwice.entries()) {
    if (turn > 0) {
      await phone.tap('[data-action="done"]');
      await phone.fill(run.person());
    }
    await press(phone);
    await phone.until('sent');
  }
  if (new Set(run.line.keys).size > pressTwice.length) throw new Error(`The keys were ${run.line.keys.join(', ')}.`);
});

fault('F67', async (run) => {
  const name = run.person();
  const phone = await run.phone();
  const isEarly = run.seed % 2 === 0;
  if (isEarly) await phone.page.evaluateOnNewDocument(translator);
  await phone.visit(run.page());
  await phone.fill(name, 'A place to sleep');
  if (!isEarly) await phone.page.evaluate(translator);
  await phone.reads('pl:');
  await phone.press('back');
  await phone.write({ called: name, words: 'Something to eat' });
  await phone.press('next');
  await phone.until('review');
  await phone.hasAnswers();
  const words = await phone.words();
  if (words.includes('A place to sleep')) throw new Error(`What was typed first is still there: ${words}`);
  await phone.press('send');
  await phone.until('sent');
  const [row] = await run.world.rowsOf(name);
  const sent = new TextDecoder().decode(row?.body);
  if (!sent.includes('Something to eat') || !sent.includes('"notes":{"pageTranslated":true}'))
    throw new Error('What arrived is not what was typed last, or does not say that the page was translated.');
});
