import * as z from 'zod/mini';
import { normaliseText, withoutUnseen } from '../values/normalise-text.ts';

interface TextLimits {
  /** In Unicode code points. */
  readonly maxLength: number;
  readonly minLength?: number | undefined;
  /** A regular expression for the whole value; `parseForm` let only safe ones through. */
  readonly pattern?: string | undefined;
}

/** The schema of anything a person types as text. What passes is normalised (`normaliseText`). */
export function textAnswer({ maxLength, minLength = 0, pattern }: TextLimits): z.ZodMiniType<string> {
  const whole = pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'u');
  return z.pipe(
    z.string('wrong-type').check(
      z.maxLength(maxLength, { error: 'too-long', abort: true }),
      z.refine((text) => !text.includes('\0'), { error: 'control-character', abort: true }),
    ),
    z.pipe(
      z.transform(normaliseText),
      z.string().check(
        z.minLength(minLength, 'too-short'),
        z.refine((text) => whole === undefined || ways(text).some((one) => whole.test(one)), 'wrong-pattern'),
      ),
    ),
  );
}

/** A text as it is, then without what nobody sees: spaces around it, and characters without width. It is kept as typed all the same. */
function ways(text: string): readonly string[] {
  return [text, text.trim(), withoutUnseen(text)];
}
