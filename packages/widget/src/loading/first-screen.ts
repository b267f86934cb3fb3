import { everyQuestion, type FormDefinition, type Layout, traitsOf } from '@open-intake/core';
import { type FieldName, fieldName } from '../fields/field-name.ts';
import { isCommon } from '../fields/registry.ts';

/** The form cut down to its first screen, so that only what draws that screen is loaded before it. */
export function firstScreenOf(form: FormDefinition, layout: Layout): FormDefinition {
  const [first] = form.sections;
  if (layout === 'page' || first === undefined) return form;
  const isWhole = layout === 'section' || first.together === true;
  return { ...form, sections: [isWhole ? first : { ...first, questions: first.questions.slice(0, 1) }] };
}

/** Whether a screen of the form may hold so many questions that they are not drawn at once. */
export function hasLongScreens({ sections }: FormDefinition, layout: Layout): boolean {
  return (
    layout === 'page' || sections.some(({ questions, together }) => (together || layout === 'section') && questions[24])
  );
}

/** The fields that draw a form, by name. */
export function typesOf(form: FormDefinition): ReadonlySet<FieldName> {
  return new Set([...everyQuestion(form)].map(({ question }) => fieldName(question)));
}

/** Whether the words of the first part are enough for these types; the rarer ones have words of their own. */
export function isPlain(types: ReadonlySet<FieldName>): boolean {
  return [...types].every(isCommon);
}

/**
 * Whether the words of more than the first section are needed at once: the first screen shows them, or asks to agree to something, which is
 * shown in the source language too.
 */
export function needsWholeForm({ form, layout }: { readonly form: FormDefinition; readonly layout: Layout }): boolean {
  if (layout === 'page' && form.sections.length > 1) return true;
  return [...everyQuestion(firstScreenOf(form, layout))].some(({ question }) => traitsOf(question).isDecision);
}
