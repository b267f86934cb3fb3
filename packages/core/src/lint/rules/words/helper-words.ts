import { pointer } from '../../../json/pointer.ts';
import { error, warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';
import type { Word } from '../../reading/every-word.ts';

/** Words for a helper: in every language of the form or in none, and where somebody can be a helper. */
export const helperWords: LintRule = {
  codes: ['missing-helper-words', 'unread-helper-words'],
  *find(context) {
    const found = context.words.filter(({ byHelper }) => byHelper);
    const [first] = found;
    if (first === undefined) return;
    const asked = context.questions.some(
      ({ question, groups }) => question.role === 'filled-by' && groups.length === 0,
    );
    if (!asked)
      yield warning(
        'unread-helper-words',
        first.path,
        'There are words for helpers, and no question has the role "filled-by", so that nobody reads them.',
        'Give the role to the question that asks who fills the form in, or take the words away.',
      );
    yield* missing(found, context);
  },
};

function* missing(found: readonly Word[], { form, messages }: LintContext): Generator<LintFinding> {
  const paths = new Set(found.map(({ path }) => path));
  for (const { keys, language: has } of found) {
    const [kind = '', id = '', ...rest] = keys;
    for (const language of form.languages) {
      const path = pointer(language, kind, id, 'helper', ...rest);
      if (paths.has(path) || !Object.hasOwn(messages, language)) continue;
      paths.add(path);
      yield error(
        'missing-helper-words',
        path,
        `A helper has words of their own for ${keys.join(' › ')} in "${has}" and none in "${language}".`,
        'Write them in this language too.',
      );
    }
  }
}
