import type { FormDefinition } from '@open-intake/core';
import { questionsRead } from './notice-places.ts';

/**
 * Keys of the agency's contacts, whoever is needed soonest first: those of notices that read a question that a flag acts on
 * `now`, then those of the form's last notices (forms go from the common to the grave), then what no notice names.
 */
export function contactsByNeed(form: FormDefinition, keys: readonly string[]): readonly string[] {
  const urgent = new Set(
    (form.flags ?? []).flatMap((flag) => (flag.within === 'now' ? [...questionsRead(flag.if, form)] : [])),
  );
  const named = (form.notices ?? [])
    .map(({ showIf, contacts = [] }) => ({
      contacts,
      isUrgent: [...questionsRead(showIf, form)].some((id) => urgent.has(id)),
    }))
    .reverse();
  const inOrder = [...named.filter(({ isUrgent }) => isUrgent), ...named].flatMap(({ contacts }) => contacts);
  return [...new Set([...inOrder, ...keys])].filter((key) => keys.includes(key));
}
