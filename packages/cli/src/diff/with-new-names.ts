import type { FormMessages } from '@open-intake/core';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import type { Rename } from './renames.ts';

/** Properties that name a question. */
const naming: ReadonlySet<string> = new Set(['id', 'var', 'missing', 'choicesFrom', 'date', 'before']);

/** An older version with the ids that its questions have now, so that the same questions are compared. */
export function withNewNames(usable: UsableForm, renames: readonly Rename[]): UsableForm {
  if (renames.length === 0) return usable;
  const names = new Map(renames.map(({ was, is }) => [was, is]));
  const { form, messages } = usable;
  const { sections, values, flags, notices } = form;
  const named = <Part>(part: Part): Part => renamedIn(part, names) as Part;
  return {
    ...usable,
    form: {
      ...form,
      sections: named(sections),
      ...(values !== undefined && { values: named(values) }),
      ...(flags !== undefined && { flags: named(flags) }),
      ...(notices !== undefined && { notices: named(notices) }),
    },
    messages: Object.fromEntries(Object.entries(messages).map(([tag, words]) => [tag, inWords(words, names)])),
  };
}

type Names = ReadonlyMap<string, string>;

/** A copy in which what names a question, in rules and elsewhere, names it anew. */
function renamedIn(node: unknown, names: Names, key = ''): unknown {
  if (typeof node === 'string') return naming.has(key) ? newName(node, names) : node;
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return node.map((part: unknown) => renamedIn(part, names, key));
  return Object.fromEntries(
    Object.entries(node).map(([property, part]) => [property, renamedIn(part, names, property)]),
  );
}

/** The first part of `household.0.age` is the id. */
function newName(name: string, names: Names): string {
  const [id = '', ...rest] = name.split('.');
  return [names.get(id) ?? id, ...rest].join('.');
}

function inWords(words: FormMessages, names: Names): FormMessages {
  const questions = Object.entries(words.questions).map(([id, own]) => [names.get(id) ?? id, own] as const);
  return { ...words, questions: Object.fromEntries(questions) };
}
