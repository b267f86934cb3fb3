import { asChoices, ownChoices } from '../../../form/all-choices.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { warning } from '../../findings.ts';
import type { LintContext, LintRule } from '../../lint-rule.ts';
import type { Word } from '../../reading/every-word.ts';
import { nearest } from '../../reading/nearest.ts';

const code = 'unused-words';

/** Words of choices and headings that the form does not have: most are a slip of the pen in one of the two files. */
export const unusedWords: LintRule = {
  codes: [code],
  *find(context) {
    const used = new Map<string, ReadonlySet<string>>();
    for (const word of context.words) {
      const subject = subjectOf(word);
      if (subject === undefined) continue;
      const { id, part, key } = subject;
      const name = `${part} ${id}`;
      const names = used.get(name) ?? namesOf(subject, context);
      used.set(name, names);
      if (names.size === 0 || names.has(key)) continue;
      const near = nearest(key, names);
      yield warning(
        code,
        word.path,
        `There are words for the ${part === 'headings' ? 'heading' : 'choice'} "${key}", which "${id}" does not have.`,
        near === undefined ? 'Take the words away.' : `Did you mean "${near}"?`,
      );
    }
  },
};

interface Subject {
  readonly part: 'choices' | 'headings' | 'lists';
  readonly id: string;
  readonly key: string;
}

/** The choice or heading that a text is for. */
function subjectOf({ keys: [kind, id = '', part, key] }: Word): Subject | undefined {
  if (kind === 'lists' && part !== undefined) return { part: kind, id, key: part };
  if (kind !== 'questions' || key === undefined || (part !== 'choices' && part !== 'headings')) return undefined;
  return { part, id, key };
}

/** What the words of a question or a list can be about; empty where that is not listed. */
function namesOf({ part, id }: Subject, { form, byId, choicesOf }: LintContext): ReadonlySet<string> {
  if (part === 'lists') return new Set(asChoices(form.lists?.[id] ?? []).map(({ value }) => value));
  const question = byId.get(id)?.question;
  if (question === undefined) return new Set();
  if (part === 'headings') return new Set(ownChoices(form, question).flatMap(({ heading }) => heading ?? []));
  const points = factsOf(question).points?.(question);
  if (points !== undefined) return new Set(points.map(String));
  return new Set(choicesOf(question).map(({ value }) => value));
}
