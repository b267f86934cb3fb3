import * as z from 'zod/mini';
import { normaliseText } from '../../values/normalise-text.ts';
import { rawIssue } from '../answer-issues.ts';
import { choiceByValue } from './choice-by-value.ts';
import type { Choice } from './choice-list.ts';
import { type Picked, pickedValue } from './picked.ts';

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
