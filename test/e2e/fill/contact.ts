import type { ContactSafety, ContactWay } from '@open-intake/core';
import { choose, container, control, type HandFor, type } from './hand.ts';

type ContactHand = HandFor<'contactSafety'>;

/** Ways with what is safe there, then what can be said besides. */
export async function fillContact(hand: ContactHand, value: ContactSafety): Promise<void> {
  const all = container(hand);
  for (const { way } of value.ways) await mark(hand, `input[name$="-way"][value="${way}"]`);
  for (const [at, entry] of value.ways.entries()) await fillWay(hand, entry, at);
  if (value.times.length === 0 && value.clientWill.length === 0 && value.note === undefined) return;
  const more = all.locator('details.more', { has: control(hand, '-note') });
  if ((await more.count()) > 0 && !(await more.evaluate((details: HTMLDetailsElement) => details.open)))
    await more.locator('> summary').click();
  for (const time of value.times) await mark(hand, `input[name$="-time"][value="${time}"]`);
  for (const will of value.clientWill) await mark(hand, `input[name$="-will"][value="${will}"]`);
  if (value.note !== undefined) await type(control(hand, '-note'), value.note);
}

async function mark(hand: ContactHand, selector: string): Promise<void> {
  const input = container(hand).locator(selector);
  if (hand.byKeyboard) await input.press('Space');
  else await container(hand).locator(`label.choice:has(${selector})`).click();
}

async function fillWay(hand: ContactHand, entry: ContactWay, at: number): Promise<void> {
  const { way } = entry;
  if (entry.person !== undefined) await type(control(hand, '-person'), entry.person);
  await type(control(hand, `.ways.${at}`), entry.to);
  const spoken = way === 'call' || way === 'trusted-person';
  await say(hand, `-${way}-messageOk`, entry.messageOk);
  if (!spoken) await say(hand, `-${way}-nameOk`, entry.nameOk);
  await say(hand, `-${way}-othersSee`, entry.othersSee);
  if (entry.ifOther === undefined) return;
  await choose(hand, part(hand, `-${way}-other-${entry.ifOther}`), entry.ifOther);
  if (entry.alias !== undefined) await type(control(hand, `-${way}-alias`), entry.alias);
}

/** One of yes, no and not sure, or none. */
async function say(hand: ContactHand, question: string, value: boolean | 'unknown' | undefined): Promise<void> {
  if (value === undefined) return;
  const code = value === true ? 'yes' : value === false ? 'no' : 'unknown';
  await choose(hand, part(hand, `${question}-${code}`), code);
}

/** The small question that a mark belongs to. */
function part(hand: ContactHand, mark: string) {
  return container(hand).locator('fieldset:not(:has(fieldset))', { has: control(hand, mark) });
}
