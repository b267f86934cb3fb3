import * as z from 'zod/mini';
import type { Issue } from '../issue.ts';
import { questionCommon } from './question-common.ts';
import type { QuestionTypeDefinition } from './question-type.ts';

/** The most points of a scale: from 0 to 10. */
const mostPoints = 11;

/** A point on a scale of whole numbers. Value: an integer from `min` to `max`. */
export const scaleQuestionSchema = z.strictObject({
  ...questionCommon,
  type: z.literal('scale'),
  /** @default 1 */
  min: z.optional(z.int()),
  /** At most 10 above `min`. @default 5 */
  max: z.optional(z.int()),
  /**
   * `numbers`: the points as numbers, with words at the ends where `choices` of the messages has them. `words` and `faces`:
   * each point has words (`questions.<id>.choices.<point>`); faces go from sad to glad. @default 'numbers'
   */
  display: z.optional(z.enum(['numbers', 'words', 'faces'])),
});

export type ScaleQuestion = z.infer<typeof scaleQuestionSchema>;

/** Its words are the choices of the question's messages, by point; beside them stands where the point is on the scale. */
export const scaleType: QuestionTypeDefinition<ScaleQuestion> = {
  travels: 'answers',
  inRules: 'number',
  answer: ({ min = 1, max = 5 }) =>
    z.pipe(
      z
        .int({ error: ({ input }) => (typeof input === 'number' ? 'not-whole' : 'wrong-type') })
        .check(z.gte(min, 'too-small'), z.lte(max, 'too-big')),
      z.transform((point) => (point === 0 ? 0 : point)),
    ),
  toText: (value, question, words) => {
    const code = String(value);
    const word = words.choice(code);
    const place = placeText(code, question);
    if ((question.display ?? 'numbers') !== 'numbers' && word !== undefined)
      return [{ ...word, text: `${word.text} · ${place}`, code }];
    if (word !== undefined) return [{ ...word, text: `${place} · ${word.text}`, code }];
    return [{ text: place, lang: words.language, dir: 'ltr', code }];
  },
  definitionIssues: function* (question): Generator<Issue> {
    const { min = 1, max = 5 } = question;
    if (min > max) yield { code: 'min-above-max', path: '/min' };
    else if (max - min >= mostPoints) yield { code: 'too-many-points', path: '/max', params: { max: mostPoints } };
  },
};

/** A number on its scale: `3/5`. Without spaces it runs from left to right among any letters. */
function placeText(point: string, { min = 1, max = 5 }: ScaleQuestion): string {
  return min < 0 ? `${point} (${min}…${max})` : `${point}/${max}`;
}
