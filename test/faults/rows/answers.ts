import { fault } from '../fault.ts';
import type { FaultRun } from '../fault-run.ts';
import { answer, answerInstead, type Reply } from '../world/line-faults.ts';
import type { Phone } from '../world/phone.ts';

/** An answer of the server's own that names a problem. */
const problem = (status: number, code: string, more: object = {}): Reply => ({
  status,
  headers: { 'Content-Type': 'application/problem+json' },
  body: JSON.stringify({ type: `urn:open-intake:problem:${code}`, title: 'Not now', status, ...more }),
});

/** The server is busy, and says this of when to come back. */
const busy = (retryAfter: string, status = 503): Reply => ({ status, headers: { 'Retry-After': retryAfter } });

/** Sends, gets these answers first, and waits for the receipt. */
async function arrivesAfter(run: FaultRun, ...replies: readonly Reply[]): Promise<Phone> {
  // So short that an hour is half a second.
  const phone = await run.phoneAtReview(undefined, { hurry: 7_200 });
  run.line.next(...replies.map(answer));
  await phone.press('send');
  await phone.until('sent');
  if (run.line.posts !== replies.length + 1) throw new Error(`There were ${run.line.posts} posts.`);
  return phone;
}

/** Throws unless the page asked for these waits, in seconds, each with up to a fifth more, and for no others so long. */
async function waited(phone: Phone, ...seconds: readonly number[]): Promise<void> {
  const waits = (await phone.waits()).filter((ms) => ms >= 1_000);
  const isRight = ([...seconds.entries()] as const).every(([turn, asked]) => {
    const ms = waits[turn] ?? 0;
    return ms >= asked * 1_000 && ms <= asked * 1_200;
  });
  if (!isRight || waits.length !== seconds.length) throw new Error(`The page waited for ${waits.join(', ')} ms.`);
}

/** Sends and gets this answer: nothing is tried again by itself, and the page says so. */
async function heldBy(run: FaultRun, ...replies: readonly Reply[]): Promise<Phone> {
  const phone = await run.phoneAtReview();
  run.line.next(...replies.map(answer));
  await phone.press('send');
  await phone.reads('This page cannot send right now. Your answers are still here.');
  await phone.saysNotSent();
  if (run.line.posts !== replies.length) throw new Error(`There were ${run.line.posts} posts.`);
  return phone;
}

/** The person looks at the answers and sends the same again: under the same key. */
async function sendsAgain(run: FaultRun, phone: Phone): Promise<void> {
  await phone.backToAnswers();
  await phone.press('send');
  await phone.until('sent');
  const [last, before] = run.line.keys.toReversed();
  if (last !== before) throw new Error('The same answers went under another key.');
}

fault('F17', async (run) => void (await arrivesAfter(run, { status: 500 }, { status: 500 }, { status: 500 })));

fault('F18', async (run) => waited(await arrivesAfter(run, busy('120')), 120));

fault('F19', async (run) => waited(await arrivesAfter(run, busy('Sun, 06 Nov 1994 08:49:37 GMT')), 1));

fault('F20', async (run) => waited(await arrivesAfter(run, busy('99999999'), busy('soon'), busy('-1')), 3_600, 60, 1));

fault('F21', async (run) => waited(await arrivesAfter(run, { status: 429 }), 60));

fault('F23', async (run) => sendsAgain(run, await heldBy(run, problem(413, 'too-large'))));

fault('F24', async (run) => {
  const phone = await run.phoneAtReview();
  const refusal = answer(problem(422, 'invalid-answers', { errors: [{ pointer: '/words', code: 'required' }] }));
  run.line.next(refusal, refusal);
  const sendAgain = async (words?: string) => {
    await phone.seen('[part~="error-summary"]');
    if (words !== undefined) await phone.write({ words });
    await phone.press('next');
    await phone.until('review');
    await phone.hasAnswers();
    await phone.press('send');
  };
  await phone.press('send');
  await sendAgain();
  await sendAgain('A bed for tonight');
  await phone.until('sent');
  const [first, same, changed] = run.line.keys;
  if (first !== same || same === changed) throw new Error(`The keys were ${run.line.keys.join(', ')}.`);
});

fault('F25', async (run) => {
  const phone = await heldBy(run, { status: run.random() < 0.5 ? 401 : 403 });
  await sendsAgain(run, phone);
});

fault('F26', async (run) => {
  const phone = await heldBy(run, { status: run.random() < 0.5 ? 404 : 410 });
  await phone.comeBack(run.page());
  await phone.saysKept('arrived');
});

fault('F27', async (run) => waited(await arrivesAfter(run, { status: 409 }), 1));

fault('F28', async (run) => {
  const taken = problem(422, 'key-reused');
  const phone = await heldBy(run, taken, taken);
  const [first, second] = run.line.keys;
  if (first === second) throw new Error('The key that was taken was tried again.');
  await sendsAgain(run, phone);
});

fault('F29', async (run) => void (await arrivesAfter(run, { status: 200 }, { status: 204 })));

fault('F30', async (run) => {
  const phone = await run.phoneAtReview();
  let receipt: Reply = { status: 500 };
  const overheard = answerInstead(({ status, body }) => {
    receipt = { status, headers: { 'Content-Type': 'application/json' }, body };
    return receipt;
  });
  run.line.next(overheard);
  await phone.press('send');
  await phone.until('sent');
  await phone.tap('[data-action="done"]');
  await phone.fill(run.person());
  run.line.next(answer(() => receipt));
  await phone.press('send');
  await phone.until('sent');
});

fault('F31', async (run) => void (await arrivesAfter(run, { status: 503, cors: false })));
