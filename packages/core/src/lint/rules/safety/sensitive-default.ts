import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'sensitive-default';

/** An answer that is there before the person chose it: most people leave it as it is. */
export const sensitiveDefault: LintRule = {
  codes: [code],
  *find({ questions }) {
    for (const { question, path } of questions) {
      if (question.default === undefined || question.sensitive !== true) continue;
      yield warning(
        code,
        `${path}/default`,
        `"${question.id}" is sensitive and is answered before the person reads it.`,
        'Take "default" away. Let them say it, or skip it.',
      );
    }
  },
};
