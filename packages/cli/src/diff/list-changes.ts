import type { FormDefinition } from '@open-intake/core';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { byId } from './by-id.ts';
import type { Change, DiffRule } from './change.ts';
import { listed, quote } from './quote.ts';

/** The most names of choices in a sentence. */
const mostNamed = 5;

/** Named lists that several questions may share: each is told once. */
export const listChanges: DiffRule = function* ({ before, after }) {
  const [old, now] = [before.form.lists ?? {}, after.form.lists ?? {}];
  for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) {
    const change = (code: string, sentence: string): Change => ({
      for: 'clients',
      code,
      path: `/lists/${id}`,
      sentence,
    });
    const [was, is] = [valuesOf(before.form, id), valuesOf(after.form, id)];
    if (was === undefined) yield change('list-added', `There is a new list "${id}" with ${is?.length ?? 0} choices.`);
    else if (is === undefined) yield change('list-removed', `The list "${id}" is gone.`);
    else {
      const { added, removed } = byId(was, is, (value) => value);
      if (added.length > 0) yield change('list-longer', `The list "${id}" now also offers ${named(added, id, after)}.`);
      if (removed.length > 0)
        yield change('list-shorter', `The list "${id}" no longer offers ${named(removed, id, before)}.`);
    }
  }
};

function valuesOf({ lists = {} }: FormDefinition, id: string): readonly string[] | undefined {
  return lists[id]?.map((choice) => (typeof choice === 'string' ? choice : choice.value));
}

function named(values: readonly string[], id: string, { form, messages }: UsableForm): string {
  const words = messages[form.languages[0] ?? '']?.lists?.[id] ?? {};
  const names = values.slice(0, mostNamed).map((value) => {
    const label = Object.hasOwn(words, value) ? words[value] : undefined;
    return label === undefined ? `"${value}"` : quote(label);
  });
  const others = values.length - names.length;
  return listed(others > 0 ? [...names, `${others} others`] : names);
}
