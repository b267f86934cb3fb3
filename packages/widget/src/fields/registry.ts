import { everyQuestion, type FormDefinition, ownChoices } from '@open-intake/core';
import type { FormSource } from '../flow/form-source.ts';
import { choiceField } from './choice/choice-field.ts';
import type { Decorations } from './decorations.ts';
import type { Field, FieldRegistry } from './field.ts';
import type { FieldLoaders } from './field-loaders.ts';
import { type FieldName, fieldName } from './field-name.ts';

/** The most common fields: the first of them is there at once. A type that is missing here is one of `rareFields`. */
const fields = {
  choice: choiceField,
  choices: async () => (await import('./common-fields.ts')).choicesField,
  text: async () => (await import('./common-fields.ts')).textField,
  longText: async () => (await import('./common-fields.ts')).longTextField,
  yesNo: async () => (await import('./common-fields.ts')).yesNoField,
  notice: async () => (await import('./common-fields.ts')).noticeField,
} satisfies Partial<FieldLoaders>;

/**
 * Loads what a form needs to be drawn, all of it at once, so that a network that goes away later does no harm. Rejects
 * when a part cannot be loaded; calling again tries again.
 */
export async function loadFields(form: FormDefinition, source?: Pick<FormSource, 'address'>): Promise<FieldRegistry> {
  const questions = [...everyQuestion(form)].map(({ question }) => question);
  const isDecorated = questions.some((question) =>
    ownChoices(form, question).some(({ icon, picture }) => icon ?? picture),
  );
  const more: Decorations = isDecorated ? await (await import('./decorations.ts')).decorations(form, source) : {};
  const names = [...new Set(questions.map(fieldName))];
  const byName = new Map(await Promise.all(names.map(async (name) => [name, await load(name)] as const)));
  return {
    ...more,
    styles: [...new Set([...byName.values(), more].flatMap(({ styles }) => styles ?? []))],
    field(question) {
      const field = byName.get(fieldName(question));
      if (field === undefined) throw new TypeError(`No field for ${question.type}.`);
      return field;
    },
  };
}

async function load(name: FieldName): Promise<Field> {
  const field: Field | (() => Promise<Field>) = isCommon(name) ? fields[name] : await rareField(name);
  return typeof field === 'function' ? field() : field;
}

function isCommon(name: FieldName): name is keyof typeof fields {
  return Object.hasOwn(fields, name);
}

async function rareField(name: Exclude<FieldName, keyof typeof fields>): Promise<Field> {
  const { rareFields } = await import('./rare-fields.ts');
  return rareFields[name]();
}
