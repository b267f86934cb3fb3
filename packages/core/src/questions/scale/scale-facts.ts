import type { QuestionFacts } from '../question-facts.types.ts';
import { scalePoints } from './scale-points.ts';
import type { ScaleQuestion } from './scale-schema.ts';

/** Its words are the choices of the question's messages, by point; beside them stands where the point is on the scale. */
export const scaleFacts: QuestionFacts<ScaleQuestion> = {
  inRules: 'number',
  points: scalePoints,
  pointsInWords: (question) => {
    const points = scalePoints(question);
    const [lowest = 0] = points;
    const isNeeded = (question.display ?? 'numbers') !== 'numbers';
    return { points: isNeeded ? points : [lowest, points.at(-1) ?? lowest], isNeeded };
  },
  range: ({ min = 1, max = 5 }) => ({ min, max }),
  columns: (question) => JSON.stringify(['scale', ...scalePoints(question)]),
  toText: (value, question, words) => {
    const code = String(value);
    const word = words.choice(code);
    const place = placeText(code, question);
    if ((question.display ?? 'numbers') !== 'numbers' && word !== undefined)
      return [{ ...word, text: `${word.text} · ${place}`, code }];
    if (word !== undefined) return [{ ...word, text: `${place} · ${word.text}`, code }];
    return [{ text: place, lang: words.language, dir: 'ltr', code }];
  },
};

/** A number on its scale: `3/5`. Without spaces it runs from left to right among any letters. */
function placeText(point: string, { min = 1, max = 5 }: ScaleQuestion): string {
  return min < 0 ? `${point} (${min}…${max})` : `${point}/${max}`;
}
