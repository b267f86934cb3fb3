import { warning } from '../../findings.ts';
import type { LintContext, LintFinding, LintRule } from '../../lint-rule.ts';

const code = 'long-sentence';
const mostWords = 15;

/** Long sentences lose people. Only for languages that put spaces between words. */
export const longSentence = {
  codes: [code],
  *find({ words }: Pick<LintContext, 'words'>): Generator<LintFinding> {
    for (const { text, path } of words) {
      if (text.length <= 2 * mostWords) continue;
      for (const sentence of text.split(/[.!?؟。।…]+(?:\s|$)|\n/u)) {
        const count = sentence.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
        if (count <= mostWords) continue;
        yield warning(code, path, `A sentence here has ${count} words.`, `Make two of it: ${mostWords} words at most.`);
      }
    }
  },
} satisfies LintRule;
