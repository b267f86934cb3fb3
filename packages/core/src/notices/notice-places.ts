import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { references } from '../logic/references.ts';
import type { Rule } from '../logic/rule.ts';

/**
 * For each notice of a form, the question on whose screen it stands: the last one, in the form's order, that its rule
 * reads, also through calculated values. A rule that reads none stands nowhere. Those before questions (`before`) are not here.
 */
export function noticePlaces(form: FormDefinition): ReadonlyMap<string, string> {
  const found = known.get(form) ?? findPlaces(form);
  known.set(form, found);
  return found;
}

const known = new WeakMap<FormDefinition, ReadonlyMap<string, string>>();

function findPlaces(form: FormDefinition): ReadonlyMap<string, string> {
  const order = [...everyQuestion(form)].map(({ question, groups }) => ({
    id: question.id,
    shownIn: groups[0]?.id ?? question.id,
  }));
  const places = new Map<string, string>();
  for (const notice of form.notices ?? []) {
    if (notice.before !== undefined || notice.showIf === undefined) continue;
    const read = questionsRead(notice.showIf, form);
    const last = order.findLast(({ id }) => read.has(id));
    if (last !== undefined) places.set(notice.id, last.shownIn);
  }
  return places;
}

/** Ids of what a rule reads, also through calculated values. */
export function questionsRead(rule: Rule, form: FormDefinition, seen: Set<string> = new Set()): ReadonlySet<string> {
  for (const { id } of references(rule)) {
    if (seen.has(id)) continue;
    seen.add(id);
    const value = form.values !== undefined && Object.hasOwn(form.values, id) ? form.values[id] : undefined;
    if (value !== undefined) questionsRead(value, form, seen);
  }
  return seen;
}
