import { everyQuestion, type FormDefinition, type Layout, type Question } from '@open-intake/core';
import { type FieldName, fieldName } from '../fields/field-name.ts';
import type { Intake } from './intake.ts';

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

/** Whether a loaded set of types is enough to draw some questions, those inside groups too. */
export function canDraw(types: ReadonlySet<FieldName>, questions: readonly Question[]): boolean {
  return questions.every(
    (question) => types.has(fieldName(question)) && (question.type !== 'group' || canDraw(types, question.questions)),
  );
}

/** The fields that draw a form, by name. */
export function typesOf(form: FormDefinition): ReadonlySet<FieldName> {
  return new Set([...everyQuestion(form)].map(({ question }) => fieldName(question)));
}

const plain: ReadonlySet<FieldName> = new Set(['text', 'longText', 'choice', 'choices', 'yesNo', 'notice']);

/** Whether the words of the first part are enough for these types; the rarer ones have words of their own. */
export function isPlain(types: ReadonlySet<FieldName>): boolean {
  return [...types].every((type) => plain.has(type));
}

/** Whether the first screen shows more than the first section, or something to agree to, which is shown in the source language too. */
export function needsWholeForm(form: FormDefinition, layout: Layout): boolean {
  return typesOf(firstScreenOf(form, layout)).has('consent') || (layout === 'page' && form.sections.length > 1);
}

const nothing: ReadonlySet<FieldName> = new Set();

/** What can be drawn of the screen shown: nothing while its words are not here. */
export function drawableTypes({ form, flow, words }: Pick<Intake, 'form' | 'flow' | 'words'>): ReadonlySet<FieldName> {
  const isWorded = !words.isPartial || flow.screen?.section.id === form?.form.sections[0]?.id;
  return (isWorded && form?.types) || nothing;
}

/** Milliseconds that the browser may have, after an answer, for what it draws: none where a notice may come of the answer. */
export function untilNeeded(form: FormDefinition | undefined): number {
  return form?.notices === undefined ? 400 : 0;
}
