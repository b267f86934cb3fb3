import type { ContactSafety, ContactWay } from '@open-intake/core';

/** The names of the ways to reach a person. */
export type WayName = ContactWay['way'];

/** Ways that take a phone number. */
export function takesNumber(way: WayName): boolean {
  return way !== 'email' && way !== 'letter';
}

/** The answer as it stands, or one that says nothing yet. */
export function readContact(value: unknown): ContactSafety {
  return typeof value === 'object' && value !== null
    ? (value as ContactSafety)
    : { ways: [], clientWill: [], times: [] };
}

/** The answer with these parts changed; undefined when it says nothing, which means: do not contact. */
export function withContact(contact: ContactSafety, change: Partial<ContactSafety>): ContactSafety | undefined {
  const { note, ...rest } = { ...contact, ...change };
  const changed: ContactSafety = note === undefined || note === '' ? rest : { ...rest, note };
  const saysNothing = changed.ways.length === 0 && changed.clientWill.length === 0 && changed.times.length === 0;
  return saysNothing && changed.note === undefined ? undefined : changed;
}

/**
 * The answer after a way was picked or taken back. Nothing about a new way is answered before the person answers it. A number
 * given for another way is offered again. `kept` is the way as it was before it was taken back.
 */
export function toggleWay(
  contact: ContactSafety,
  way: WayName,
  order: readonly WayName[],
  kept?: ContactWay,
): ContactSafety | undefined {
  const others = contact.ways.filter((entry) => entry.way !== way);
  if (others.length < contact.ways.length) return withContact(contact, { ways: others });
  const known =
    way === 'trusted-person' || !takesNumber(way) ? undefined : others.find((entry) => isOwnNumber(entry.way));
  const added: ContactWay = kept ?? { way, to: known?.to ?? '' };
  const ways = [...others, added].sort((one, other) => order.indexOf(one.way) - order.indexOf(other.way));
  return withContact(contact, { ways });
}

/** The answer with one way changed. */
export function changeWay(
  contact: ContactSafety,
  way: WayName,
  change: (entry: ContactWay) => ContactWay,
): ContactSafety | undefined {
  return withContact(contact, { ways: contact.ways.map((entry) => (entry.way === way ? change(entry) : entry)) });
}

/** What to do when somebody else picks up also says whether the agency's name may be said. */
export function withIfOther(entry: ContactWay, ifOther: NonNullable<ContactWay['ifOther']>): ContactWay {
  const { alias, ...rest } = entry;
  const changed: ContactWay = { ...rest, ifOther, nameOk: ifOther === 'say-who' };
  return ifOther === 'use-name' && alias !== undefined ? { ...changed, alias } : changed;
}

/** One way with a name typed in, or without it when nothing is left of it. */
export function withText(entry: ContactWay, key: 'person' | 'alias', text: string): ContactWay {
  const { [key]: before, ...rest } = entry;
  if (text === '') return before === undefined ? entry : rest;
  return { ...entry, [key]: text };
}

/** A list with an item put in or taken out, in the order of `order`. */
export function toggleIn<Item>(list: readonly Item[], item: Item, order: readonly Item[]): Item[] {
  return order.filter((candidate) => (candidate === item ? !list.includes(item) : list.includes(candidate)));
}

function isOwnNumber(way: WayName): boolean {
  return takesNumber(way) && way !== 'trusted-person';
}
