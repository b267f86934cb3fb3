import { error, warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Texts as different as people write them. */
const samples = ['a', '7', 'Ana María', '12-34', 'x@y.org', '¿?', '你好', '(555) 010-2030', 'Z'.repeat(40)];

/** Patterns that every text fits, or none. */
export const patterns: LintRule = {
  codes: ['pattern-fits-all', 'pattern-fits-none'],
  *find({ questions }) {
    for (const { question, path } of questions) {
      if (!('pattern' in question) || question.pattern === undefined) continue;
      const { id, pattern, maxLength, minLength } = question;
      const whole = new RegExp(`^(?:${pattern})$`, 'u');
      const [least, most] = lengths(pattern);
      if (samples.every((text) => whole.test(text)))
        yield warning(
          'pattern-fits-all',
          `${path}/pattern`,
          `Every text fits the pattern of "${id}".`,
          'Take the pattern away.',
        );
      else if (least > (maxLength ?? Number.POSITIVE_INFINITY) || most < (minLength ?? 0) || anchorsInside(pattern))
        yield error(
          'pattern-fits-none',
          `${path}/pattern`,
          `No answer to "${id}" can fit its pattern.`,
          'Mend the pattern, or its "minLength" and "maxLength".',
        );
    }
  },
};

/** How long a text of a plain pattern, such as `\d{5}` or `[A-Z]{2,3}`, is; anything for the others. */
function lengths(pattern: string): readonly [number, number] {
  const [, least, comma, most] = /^(?:\\[dws]|\[[^\]]+\]|\.)\{(\d+)(,?)(\d*)\}$/.exec(pattern) ?? [];
  if (least === undefined) return [0, Number.POSITIVE_INFINITY];
  if (comma === '') return [Number(least), Number(least)];
  return [Number(least), most === '' ? Number.POSITIVE_INFINITY : Number(most)];
}

/** A start after something, or an end before something: `a^`, `$a`. Alternatives and classes are left alone. */
function anchorsInside(pattern: string): boolean {
  if (/[|[\]()?*{\\]/.test(pattern)) return false;
  return /[^^]\^|\$[^$]/.test(pattern);
}
