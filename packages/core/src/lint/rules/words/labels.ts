import { pointer } from '../../../json/pointer.ts';
import { readOwn } from '../../../json/read-own.ts';
import { warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';
import { sameText } from '../../reading/same-text.ts';

/** Labels that cannot be told from something else on the screen. */
export const labels: LintRule = {
  codes: ['same-label', 'hint-repeats-label'],
  *find(context) {
    for (const language of Object.keys(context.messages)) yield* inLanguage(language, context);
  },
};

function* inLanguage(language: string, { messages, questions }: LintContext): Generator<LintFinding> {
  const seen = new Map<string, string>();
  for (const { question, section, groups } of questions) {
    const { id } = question;
    const [label, hint] = ['label', 'hint'].map((part) => readOwn(messages, [language, 'questions', id, part]));
    if (typeof label !== 'string') continue;
    const home = groups.at(-1)?.id ?? section;
    const key = `${home}\n${sameText(label)}`;
    const twin = seen.get(key);
    seen.set(key, id);
    if (twin !== undefined)
      yield warning(
        'same-label',
        pointer(language, 'questions', id, 'label'),
        `"${id}" and "${twin}" ask the same in one place.`,
        'Say what is different, or take one away.',
      );
    if (typeof hint === 'string' && sameText(hint) === sameText(label))
      yield warning(
        'hint-repeats-label',
        pointer(language, 'questions', id, 'hint'),
        `The hint of "${id}" says again what the question says.`,
        'Take the hint away, or say how to answer.',
      );
  }
}
