import { warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';
import type { Word } from '../../reading/every-word.ts';
import { nearest } from '../../reading/nearest.ts';

const code = 'unused-words';

/** Words of choices and headings that the form does not have: most are a slip of the pen in one of the two files. */
export const unusedWords: LintRule = {
  codes: [code],
  *find(context) {
    const used = new Map<string, ReadonlySet<string>>();
    for (const word of context.words) {
      const [kind, id = '', part = '', key] = word.keys;
      if (kind !== 'questions' || key === undefined || (part !== 'choices' && part !== 'headings')) continue;
      const name = `${id}\n${part}`;
      const names = used.get(name) ?? namesOf(id, part, context);
      used.set(name, names);
      if (names.size > 0 && !names.has(key)) yield finding(word, id, key, part, names);
    }
  },
};

function finding({ path }: Word, id: string, key: string, part: string, names: ReadonlySet<string>): LintFinding {
  const near = nearest(key, names);
  return warning(
    code,
    path,
    `There are words for the ${part === 'choices' ? 'choice' : 'heading'} "${key}", which "${id}" does not have.`,
    near === undefined ? 'Take the words away.' : `Did you mean "${near}"?`,
  );
}

/** What the words of a question can be about; empty where that is not listed. */
function namesOf(id: string, part: string, { byId, choicesOf }: LintContext): ReadonlySet<string> {
  const question = byId.get(id)?.question;
  if (question === undefined) return new Set();
  const choices = choicesOf(question);
  return new Set(choices.flatMap(({ value, heading }) => (part === 'choices' ? value : (heading ?? []))));
}
