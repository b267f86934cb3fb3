import type { Issue } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import type { FormDefinition } from '../form-definition.ts';

function* check(value: unknown, path: string): Generator<Issue> {
  if (typeof value === 'string' && /\p{Surrogate}/u.test(value)) yield { code: 'bad-unicode', path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    const here = path + pointer(key);
    if (/\p{Surrogate}/u.test(key)) yield { code: 'bad-unicode', path: here };
    else yield* check(part, here);
  }
}

/** No text holds half a character: it would be another text once it is written as UTF-8, and has no canonical form to hash. */
export function checkUnicode(form: FormDefinition): Iterable<Issue> {
  return check(form, '');
}
