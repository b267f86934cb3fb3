import type { AddressAnswer, AddressPart } from '@open-intake/core';

/** The other side of an answer: the address behind "no fixed address", and back. In memory only; it goes with the answer. */
const otherSide = new WeakMap<AddressAnswer, AddressAnswer>();

/** The answer as it stands, or one that says nothing yet. */
export function readAddress(value: unknown): AddressAnswer {
  return typeof value === 'object' && value !== null ? value : {};
}

/** The answer with one part changed; undefined when nothing is left of it. Only a landmark goes with "no fixed address". */
export function withPart(address: AddressAnswer, part: AddressPart, text: string): AddressAnswer | undefined {
  const { noFixedAddress, ...parts } = address;
  const isWhereabouts = part === 'landmark' && noFixedAddress === true;
  const entries = Object.entries({ ...parts, [part]: text }).filter(([, given]) => given !== '');
  const changed: AddressAnswer = { ...(isWhereabouts && { noFixedAddress }), ...Object.fromEntries(entries) };
  const kept = otherSide.get(address);
  if (kept !== undefined) otherSide.set(changed, kept);
  return Object.keys(changed).length > 0 ? changed : undefined;
}

/**
 * The answer after "I do not have a fixed address" was ticked or unticked. What was typed on the other side comes back;
 * undefined when nothing was.
 */
export function toggleNoFixedAddress(address: AddressAnswer): AddressAnswer | undefined {
  const before = otherSide.get(address);
  if (address.noFixedAddress === true && (before === undefined || Object.keys(before).length === 0)) return undefined;
  const changed: AddressAnswer = before ?? { noFixedAddress: true };
  otherSide.set(changed, address);
  return changed;
}
