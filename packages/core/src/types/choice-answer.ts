import * as z from 'zod/mini';
import { rawIssue } from './answer-issues.ts';
import { choiceByValue } from './choice-by-value.ts';
import { normaliseText } from './normalise-text.ts';
import type { Choice } from './question-common.ts';
import type { AnswerText, AnswerWords } from './question-type.ts';
import { codeText, ownText } from './text-answer.ts';

/** What a person picked: a value, or for "other, please say" the value with what they typed. */
export type Picked = string | { readonly value: string; readonly text: string };

/** The schema of one pick among the choices offered. */
export function pickedSchema(choices: readonly Choice[]): z.ZodMiniType<Picked> {
  const other = z.strictObject(
    { value: z.string('wrong-type'), text: z.string('wrong-type').check(z.maxLength(500, 'too-long')) },
    'wrong-type',
  );
  return z.pipe(
    z.union([z.string(), other], 'wrong-type').check((context) => {
      const { value } = context;
      const choice = choiceByValue(choices, pickedValue(value))?.choice;
      if (choice === undefined) context.issues.push(rawIssue('not-a-choice'));
      else if (typeof value !== 'string' && choice.other !== true) context.issues.push(rawIssue('wrong-type'));
      else if (typeof value !== 'string' && value.text.includes('\0'))
        context.issues.push(rawIssue('control-character'));
    }),
    z.transform((picked) =>
      typeof picked === 'string' ? picked : { value: picked.value, text: normaliseText(picked.text) },
    ),
  );
}

/** The value of a pick, with or without words of its own. */
export function pickedValue(picked: Picked): string {
  return typeof picked === 'string' ? picked : picked.value;
}

/** The label of a pick, and what the person typed beside it. */
export function pickedText(picked: Picked, words: AnswerWords): readonly AnswerText[] {
  const code = pickedValue(picked);
  const label = { ...codeText(code), ...words.choice(code) };
  return typeof picked === 'string' || picked.text === '' ? [label] : [label, ownText(picked.text, words)];
}

/** What was typed beside the choices in an answer, whatever it is like. */
export function pickedWords(answer: unknown): readonly string[] {
  return [answer].flat().flatMap((entry) => {
    const { text } = typeof entry === 'object' && entry !== null ? (entry as { readonly text?: unknown }) : {};
    return typeof text === 'string' && text !== '' ? [text] : [];
  });
}
