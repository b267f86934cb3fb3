import type { Choice } from '@open-intake/core';
import type { TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { FieldContext } from '../field.ts';

/** What stands beside a choice's label and says nothing that the label does not: its picture, else its line icon. */
export function choiceFigure(
  { fields }: Pick<FieldContext, 'fields'>,
  { picture, icon: name }: Choice,
): TemplateResult | ReturnType<typeof icon> | undefined {
  const drawn = picture === undefined ? undefined : fields.picture?.(picture);
  return drawn ?? (name === undefined ? undefined : icon(name));
}
