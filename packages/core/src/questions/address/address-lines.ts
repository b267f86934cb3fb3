import { isBlankText } from '../../values/is-blank.ts';
import type { AddressPart } from './address-parts.ts';

type Address = { readonly [Part in AddressPart]?: string | undefined };

/** An address as it is read and written on an envelope: its lines without those that say nothing. */
export function addressLines(address: Address): readonly string[] {
  const { line1, line2, city, district, state, postalCode, country, landmark } = address;
  const place = joined([city, district, joined([state, postalCode], ' ')], ', ');
  return [line1, line2, place, country, landmark].flatMap((line) => said(line));
}

function joined(parts: readonly (string | undefined)[], between: string): string {
  return parts.flatMap((part) => said(part)).join(between);
}

function said(text = ''): readonly string[] {
  return isBlankText(text) ? [] : [text.trim()];
}
