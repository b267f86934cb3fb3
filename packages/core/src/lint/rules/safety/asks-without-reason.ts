import { readOwn } from '../../../json/read-own.ts';
import { factsOf } from '../../../questions/question-facts.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'asks-without-reason';

/** A paper, a signature or a consent is much to ask: the packet has a place for it, or the person is told why. */
export const asksWithoutReason: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    const source = form.languages[0] ?? '';
    if (!Object.hasOwn(messages, source)) return;
    for (const { question, path } of questions) {
      const what = factsOf(question).muchToAsk;
      if (what === undefined || question.role !== undefined) continue;
      if (typeof readOwn(messages, [source, 'questions', question.id, 'why']) === 'string') continue;
      yield warning(
        code,
        path,
        `"${question.id}" asks for ${what} and says neither why nor what becomes of it.`,
        'Write "why", or give it a role.',
      );
    }
  },
};
