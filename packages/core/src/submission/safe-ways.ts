import type { ContactSafety, ContactWay } from '../questions/contact-safety/contact-safety-answer.ts';
import { isBlankText } from '../values/is-blank.ts';

/** Whether somebody picks up on a way, and a message may be left when nobody does; on any other, writing is the message. */
export function isSpoken(way: ContactWay['way']): boolean {
  return way === 'call' || way === 'trusted-person';
}

/** Whether a message may be left or written: only where the person said so, and that nobody else sees it. Not answered and not sure are no. */
export function takesMessage({ messageOk, othersSee }: Pick<ContactWay, 'messageOk' | 'othersSee'>): boolean {
  return messageOk === true && othersSee === false;
}

/** Whether a text for a number can be one: it has a digit, of any script. */
export function hasDigit(text: string): boolean {
  return /\p{Nd}/u.test(text);
}

/** Whether what was typed can lead anywhere: a number has a digit, an e-mail address something on both sides of its `@`. */
function canLead({ way, to }: Pick<ContactWay, 'way' | 'to'>): boolean {
  if (way === 'letter') return !isBlankText(to);
  return way === 'email' ? /^[^@]+@.*[^@]$/su.test(to.trim()) : hasDigit(to);
}

/**
 * The ways on which one may start, of those that a person picked: each has what can be its number or address, and what is written there
 * is safe. Empty means: wait for them. Every reader decides by this, and by nothing else.
 */
export function safeWays(contact: Pick<ContactSafety, 'ways'> | undefined): readonly ContactWay[] {
  return (contact?.ways ?? []).filter((way) => canLead(way) && (isSpoken(way.way) || takesMessage(way)));
}
