import { pointer } from '../../../issue.ts';
import { readOwn } from '../../../logic/read-own.ts';
import { scalePoints } from '../../../types/scale-points.ts';
import { requiredWords } from '../../../words/required-words.ts';
import { severityIn } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'scale-without-words';

/** A scale whose ends say nothing: people cannot tell which end is good. */
export const scaleWords: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    const scales = questions.flatMap(({ question }) => (question.type === 'scale' ? [question] : []));
    if (scales.length === 0) return;
    const required = new Set([...requiredWords(form)].map((keys) => pointer(...keys)));
    for (const question of scales) {
      const points = scalePoints(question);
      const wanted = (question.display ?? 'numbers') === 'numbers' ? [points.at(0), points.at(-1)] : points;
      for (const language of Object.keys(messages)) {
        const choices = readOwn(messages, [language, 'questions', question.id, 'choices']);
        const missing = wanted.find((point) => typeof readOwn(choices, [String(point)]) !== 'string');
        const keys = ['questions', question.id, 'choices', String(missing)];
        if (missing === undefined || required.has(pointer(...keys))) continue;
        yield {
          code,
          path: pointer(language, ...keys),
          severity:
            question.display === 'faces' || question.display === 'words'
              ? severityIn(language, form.languages)
              : 'warning',
          sentence: `The point ${missing} of "${question.id}" has no words in "${language}".`,
          fix: 'Say what it means: "Very hard", "Very easy".',
        };
      }
    }
  },
};
