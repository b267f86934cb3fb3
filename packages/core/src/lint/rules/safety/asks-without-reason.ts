import { readOwn } from '../../../json/read-own.ts';
import type { QuestionType } from '../../../questions/question.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'asks-without-reason';
const weighty: Readonly<Partial<Record<QuestionType, string>>> = {
  file: 'a file',
  signature: 'a signature',
  consent: 'a consent',
};

/** A paper, a signature or a consent is much to ask: the packet has a place for it, or the person is told why. */
export const asksWithoutReason: LintRule = {
  codes: [code],
  *find({ form, messages, questions }) {
    const source = form.languages[0] ?? '';
    if (!Object.hasOwn(messages, source)) return;
    for (const { question, path } of questions) {
      const what = weighty[question.type];
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
