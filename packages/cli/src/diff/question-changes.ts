import { everyQuestion, type PlacedQuestion, takesAnswers } from '@open-intake/core';
import { byId } from './by-id.ts';
import type { Change, DiffRule, Versions } from './change.ts';
import { conditionChange } from './condition-change.ts';
import { moved } from './moved.ts';
import { nameQuestion } from './name-question.ts';
import { propertyChanges } from './property-changes.ts';

const idOf = ({ question }: PlacedQuestion) => question.id;

/** The list or group a question stands in, and its words. */
const homeOf = ({ section, groups }: PlacedQuestion) => groups.at(-1)?.id ?? section;

/** Questions that are new, gone, elsewhere, or asked in another way. */
export const questionChanges: DiffRule = function* (versions) {
  const { before, after } = versions;
  const [old, now] = [[...everyQuestion(before.form)], [...everyQuestion(after.form)]];
  const { both, added, removed } = byId(old, now, idOf);
  for (const placed of added) yield* appeared(placed, versions);
  for (const placed of removed) {
    const sentence = `The question ${nameQuestion(before, placed.question.id)} is no longer asked.`;
    yield { for: 'clients', code: 'question-removed', path: placed.path, sentence };
    yield {
      for: 'workers',
      code: 'question-removed',
      path: placed.path,
      sentence: `New submissions no longer answer ${nameQuestion(before, placed.question.id)}. Older ones still do.`,
    };
  }
  yield* movedQuestions(old, now, versions);
  for (const { was, is } of both) {
    const name = nameQuestion(after, is.question.id);
    yield* conditionChange(`The question ${name}`, 'asked', was.question.showIf, is.question.showIf, is.path);
    yield* propertyChanges(was.question, is.question, name, is.path);
  }
};

function* appeared({ question, path, section }: PlacedQuestion, { after }: Versions): Generator<Change> {
  const name = nameQuestion(after, question.id);
  const must = question.required === true ? ' It cannot be skipped.' : '';
  const sensitive = question.sensitive === true ? ' It is sensitive.' : '';
  yield {
    for: 'clients',
    code: 'question-added',
    path,
    sentence: `There is a new question ${name} in the part "${section}".${must}${sensitive}`,
  };
  if (takesAnswers(question))
    yield {
      for: 'workers',
      code: 'question-added',
      path,
      sentence:
        question.deviceOnly === true
          ? `The answer to the new question ${name} stays on the device: workers do not see it.`
          : `New submissions can answer ${name}. Older ones do not.`,
    };
}

function* movedQuestions(
  old: readonly PlacedQuestion[],
  now: readonly PlacedQuestion[],
  { after }: Versions,
): Generator<Change> {
  const homes = new Map(old.map((placed) => [idOf(placed), homeOf(placed)]));
  const order = now.map(idOf);
  const later = new Set(moved(old.map(idOf), order));
  for (const [index, placed] of now.entries()) {
    const id = idOf(placed);
    const home = homes.get(id);
    if (home === undefined) continue;
    const name = nameQuestion(after, id);
    const path = placed.path;
    if (home !== homeOf(placed))
      yield {
        for: 'clients',
        code: 'question-moved',
        path,
        sentence: `The question ${name} moved from "${home}" to "${homeOf(placed)}".`,
      };
    else if (later.has(id)) {
      const place = index === 0 ? 'is now asked first' : `is now asked after "${order[index - 1]}"`;
      yield { for: 'clients', code: 'question-moved', path, sentence: `The question ${name} ${place}.` };
    }
  }
}
