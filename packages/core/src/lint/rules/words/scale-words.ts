import { pointer } from '../../../json/pointer.ts';
import { readOwn } from '../../../json/read-own.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { requiredWords } from '../../../words/required-words.ts';
import { severityIn } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'scale-without-words';

/** A scale whose ends say nothing: people cannot tell which end is good. */
export const scaleWords: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    const scales = questions.flatMap(({ question }) => {
      const wanted = factsOf(question).pointsInWords?.(question);
      return wanted === undefined ? [] : [{ question, ...wanted }];
    });
    if (scales.length === 0) return;
    const required = new Set([...requiredWords(form)].map((keys) => pointer(...keys)));
    for (const { question, points, isNeeded } of scales) {
      for (const language of Object.keys(messages)) {
        const choices = readOwn(messages, [language, 'questions', question.id, 'choices']);
        const missing = points.find((point) => typeof readOwn(choices, [String(point)]) !== 'string');
        const keys = ['questions', question.id, 'choices', String(missing)];
        if (missing === undefined || required.has(pointer(...keys))) continue;
        yield {
          code,
          path: pointer(language, ...keys),
          severity: isNeeded ? severityIn(language, form.languages) : 'warning',
          sentence: `The point ${missing} of "${question.id}" has no words in "${language}".`,
          fix: 'Say what it means: "Very hard", "Very easy".',
        };
      }
    }
  },
};
