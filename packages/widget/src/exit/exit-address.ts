import type { Agency } from '@open-intake/core';

/** Where the exit goes when nobody names a place: the weather, with nothing personal on it. */
const harmless = 'https://www.weather.gov/';

/** Where the exit goes: to the page's address, where it gives one that is not blank, else to the agency's. */
export function exitAddress(given: string | undefined, agency: Pick<Agency, 'exitUrl'> | undefined): string {
  return given?.trim() || agency?.exitUrl || harmless;
}
