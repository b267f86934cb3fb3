import type { Choice, Question } from '@open-intake/core';
import type { FieldContext } from '../field.ts';
import { type SearchIndex, searchIndex } from '../search/find-matches.ts';

/** The questions whose choices can be searched. */
export type Searched = Extract<Question, { type: 'choice' | 'choices' }>;

interface Known {
  readonly language: string;
  readonly hasSource: boolean;
  readonly index: SearchIndex<Choice>;
}

const known = new WeakMap<object, Map<string, Known>>();

/**
 * The choices of a question, ready to be searched by their labels in the language shown and in the form's own language:
 * who helps may know a place by the other name. Made once for a list and a language.
 *
 * @param list what stays the same while the choices do
 */
export function choiceIndex(
  { question, words, sourceWords, ui }: FieldContext<Searched>,
  choices: readonly Choice[],
  list: object,
): SearchIndex<Choice> {
  const ofList = known.get(list) ?? new Map<string, Known>();
  known.set(list, ofList);
  const before = ofList.get(question.id);
  const hasSource = sourceWords !== undefined;
  if (before?.language === ui.language && before.hasSource === hasSource) return before.index;
  const index = searchIndex(
    choices.map((choice) => ({
      item: choice,
      texts: [words, sourceWords].flatMap((each) => each?.choice(choice.value).text ?? []),
    })),
  );
  ofList.set(question.id, { language: ui.language, hasSource, index });
  return index;
}
