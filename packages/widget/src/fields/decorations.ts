import { everyQuestion, type FormDefinition, ownChoices } from '@open-intake/core';
import type { CSSResult, TemplateResult } from 'lit';
import type { FormSource } from '../form-source/form-source.ts';
import { addIcons } from '../icons/icon.ts';
import { moreIconPaths } from '../icons/more-icon-paths.ts';

/** Pictures and icons beside a form's choices. */
export interface Decorations {
  readonly styles?: CSSResult;
  readonly picture?: (name: string) => TemplateResult;
}

/** Gets ready what stands beside the choices of a form: our line icons, and its pictures where the form has an address. */
export async function decorations(
  form: FormDefinition,
  source: Pick<FormSource, 'address'> | undefined,
): Promise<Decorations> {
  addIcons(moreIconPaths);
  const address = source?.address?.();
  const hasPictures = [...everyQuestion(form)].some(({ question }) =>
    ownChoices(form, question).some(({ picture }) => picture !== undefined),
  );
  if (address === undefined || !hasPictures) return {};
  const { picturesFrom, pictureStyles } = await import('./choice/choice-picture.ts');
  return { styles: pictureStyles, picture: picturesFrom(address) };
}
