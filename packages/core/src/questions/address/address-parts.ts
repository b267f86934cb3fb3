/** What an address is made of, in the order it is asked. `landmark` is how somebody finds a place without an address. */
export const addressParts = [
  'line1',
  'line2',
  'city',
  'district',
  'state',
  'postalCode',
  'country',
  'landmark',
] as const;
/** The name of one part of an address. */
export type AddressPart = (typeof addressParts)[number];

/** What is asked where the author does not say. */
export const usualAddressParts: readonly AddressPart[] = ['line1', 'line2', 'city', 'state', 'postalCode'];

/** The code of "I have no fixed address", for whoever has words for it. */
export const noFixedAddressCode = 'no-fixed-address';
