import { structureIssues } from '../form/structure-issues.ts';
import { type Today, todaySchema } from './today.ts';

/**
 * Checks what an agency says of today, and returns it.
 *
 * @throws TypeError with the place (RFC 6901) and the code of all that is wrong
 */
export function parseToday(input: unknown): Today {
  const result = todaySchema.safeParse(input);
  if (result.success) return result.data;
  const wrong = structureIssues(result.error.issues, input).map(({ code, path }) => `${path || '/'} (${code})`);
  throw new TypeError(`What is true today needs a change: ${wrong.join(', ')}.`);
}
