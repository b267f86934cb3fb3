import { type Choice, compareVersions, everyQuestion, type Question } from '@open-intake/core';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { byId } from './by-id.ts';
import type { Change, DiffRule, Versions } from './change.ts';
import { conditionChange } from './condition-change.ts';
import { moved } from './moved.ts';
import { nameQuestion } from './name-question.ts';
import { listed, quote } from './quote.ts';

/** Changes of choices, in questions that are in both versions. */
export const choiceChanges: DiffRule = function* (versions) {
  const { before, after } = versions;
  const { both } = byId([...everyQuestion(before.form)], [...everyQuestion(after.form)], ({ question }) => question.id);
  for (const { was, is } of both) {
    const old = choicesOf(was.question).map((choice) => withNewValue(choice, is.question.id, versions));
    const now = choicesOf(is.question);
    const { both: kept, added, removed } = byId(old, now, ({ value }) => value);
    const name = nameQuestion(after, is.question.id);
    const path = `${is.path}/choices`;
    const change = (code: string, sentence: string, who: Change['for'] = 'clients'): Change => ({
      for: who,
      code,
      path,
      sentence,
    });
    if (added.length > 0)
      yield change('choices-added', `The question ${name} now also offers ${namesOf(added, is.question, after)}.`);
    if (removed.length > 0) {
      const names = namesOf(removed, was.question, before);
      yield change('choices-removed', `The question ${name} no longer offers ${names}.`);
      yield change('choices-removed', `Only older submissions can answer ${name} with ${names}.`, 'workers');
    }
    if (
      moved(
        old.map(({ value }) => value),
        now.map(({ value }) => value),
      ).length > 0
    )
      yield change('choices-reordered', `The choices of ${name} stand in another order.`);
    for (const one of kept) yield* changedChoice(one.was, one.is, `${name}, choice "${one.is.value}"`, path);
  }
};

function* changedChoice(was: Choice, is: Choice, name: string, path: string): Generator<Change> {
  yield* conditionChange(`In the question ${name}`, 'offered', was.showIf, is.showIf, path);
  const change = (code: string, sentence: string): Change => ({ for: 'clients', code, path, sentence });
  if ((was.exclusive === true) !== (is.exclusive === true))
    yield change(
      'exclusive-changed',
      `In the question ${name} ${is.exclusive === true ? 'now stands alone: it takes back the others' : 'can now be chosen with others'}.`,
    );
  if ((was.other === true) !== (is.other === true))
    yield change(
      'other-changed',
      `In the question ${name} ${is.other === true ? 'now asks for words of their own' : 'no longer asks for words of their own'}.`,
    );
}

/** A choice of before under the value that `migrations` say it has now: the same choice is not told as two. */
function withNewValue(choice: Choice, question: string, { before, after }: Versions): Choice {
  const steps = (after.form.migrations ?? []).filter(({ to }) => compareVersions(to, before.form.version) > 0);
  const value = steps.reduce((known, { values = {} }) => {
    const names = Object.hasOwn(values, question) ? values[question] : undefined;
    return names !== undefined && Object.hasOwn(names, known) ? (names[known] ?? known) : known;
  }, choice.value);
  return value === choice.value ? choice : { ...choice, value };
}

function choicesOf(question: Question): readonly Choice[] {
  if (!('choices' in question)) return [];
  const choices: readonly (string | Choice)[] = question.choices ?? [];
  return choices.map((choice) => (typeof choice === 'string' ? { value: choice } : choice));
}

function namesOf(choices: readonly Choice[], { id }: Question, { form, messages }: UsableForm): string {
  const labels = messages[form.languages[0] ?? '']?.questions[id]?.choices ?? {};
  return listed(
    choices.map(({ value }) => {
      const label = Object.hasOwn(labels, value) ? labels[value] : undefined;
      return label === undefined ? `"${value}"` : quote(label);
    }),
  );
}
