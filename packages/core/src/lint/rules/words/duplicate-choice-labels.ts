import { pointer } from '../../../json/pointer.ts';
import { readOwn } from '../../../json/read-own.ts';
import { error } from '../../findings.ts';
import type { LintFinding, LintRule } from '../../lint-rule.ts';
import { sameText } from '../../reading/same-text.ts';

const code = 'duplicate-choice-labels';

/** Two choices of one question, or of one list, that read the same cannot be told apart. */
export const duplicateChoiceLabels: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    const places = [
      ...questions.map(({ question }) => ['questions', question.id, 'choices']),
      ...Object.keys(form.lists ?? {}).map((id) => ['lists', id]),
    ];
    for (const language of Object.keys(messages))
      for (const place of places) yield* twins([language, ...place], readOwn(messages, [language, ...place]));
  },
};

function* twins(place: readonly string[], labels: unknown): Generator<LintFinding> {
  if (typeof labels !== 'object' || labels === null) return;
  const seen = new Map<string, string>();
  for (const [value, label] of Object.entries(labels)) {
    const text = sameText(String(label));
    const twin = seen.get(text);
    seen.set(text, value);
    if (twin === undefined) continue;
    const sentence = `The choices "${twin}" and "${value}" read the same.`;
    yield error(code, pointer(...place, value), sentence, 'Make the words differ, or take one away.');
  }
}
