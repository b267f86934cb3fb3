import type { TemplateResult } from 'lit';
import type { FieldContext } from '../field.ts';

/** The author's words for a value, else the widget's own at `path`: a choice without words is shown by its value. */
export function ownChoiceText(
  { words, ui }: Pick<FieldContext, 'words' | 'ui'>,
  value: string,
  path: string,
): TemplateResult | string {
  const own = words.choice(value);
  return own.text === value ? ui.text(path) : ui.show(own);
}
