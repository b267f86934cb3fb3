import type { Agency } from '@open-intake/core';

/** The number that calls the agency: the page's, where it gives one that is not blank, else the agency's own. */
export function phoneToCall(given: string | undefined, agency: Agency | undefined): string | undefined {
  return given?.trim() || agency?.phone.phone;
}
