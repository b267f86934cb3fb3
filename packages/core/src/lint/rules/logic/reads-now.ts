import { references } from '../../../logic/references.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'reads-now';

/** A rule that reads the time of day changes while somebody fills the form, and again when it is checked. */
export const readsNow: LintRule = {
  codes: [code],
  *find({ rules }) {
    for (const { rule, path, owner } of rules)
      if (references(rule).some(({ id }) => id === 'now'))
        yield warning(
          code,
          path,
          `The rule of "${owner}" reads the time of day. It can change while somebody answers.`,
          'Read "today", if the day is enough.',
        );
  },
};
