import { count } from '../terminal/count.ts';
import type { Paint } from '../terminal/paint.ts';
import { audiences, type Change, type Versions } from './change.ts';
import { listed } from './quote.ts';

/** Changes as text, for a person: a heading for each audience, a line for each change. */
export function formatChanges({ before, after }: Versions, changes: readonly Change[], paint: Paint): string {
  const name = (form: typeof before.form) => `${form.id} ${form.version}`;
  const head = `${name(before.form)} → ${name(after.form)}`;
  if (changes.length === 0) return `${head}\n\nNothing changed.`;
  const blocks = audiences.flatMap((audience) => {
    const own = changes.filter((change) => change.for === audience);
    if (own.length === 0) return [];
    return [[paint('bold', `For ${audience}`), ...own.map(({ sentence }) => `  ${sentence}`)].join('\n')];
  });
  const counts = audiences.map(
    (audience) => `${changes.filter((change) => change.for === audience).length} for ${audience}`,
  );
  return [head, ...blocks, `${count(changes.length, 'change')}: ${listed(counts)}.`].join('\n\n');
}
