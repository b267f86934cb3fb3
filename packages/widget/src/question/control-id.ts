import type { Pointer } from '@open-intake/core';

/** Every DOM id of a question starts with this. */
export const idPrefix = 'q';

/**
 * The DOM id of a question's first control: `controlId('q', '/household/0/age')` is `q.household.0.age`. Question ids
 * hold no dots, so it is unique. Links of an error summary go there.
 */
export function controlId(prefix: string, path: Pointer): string {
  return `${prefix}${path.replaceAll('/', '.')}`;
}
