import { usualFileTypes } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import type { FileContext } from './file-context.ts';

interface Pickers {
  /** How many more files there may be. */
  readonly left: number;
  /** Id of what says which files were not taken. */
  readonly describedBy: string | undefined;
  readonly onPick: (files: readonly File[], event: Event) => void;
}

/**
 * Pictures that every browser opens, to draw them again in a type that is taken. HEIC is not among them: a phone that is
 * asked for these hands over a JPEG in its place, without being told to.
 */
const pictures = 'image/jpeg,image/png,image/webp,image/gif';

/** The camera, where pictures are taken, and the files of the device: native inputs under rows like those of choices. */
export function renderPickers(context: FileContext, pickers: Pickers): TemplateResult {
  const accept = context.question.accept ?? usualFileTypes;
  const takesPictures = accept.some((type) => type.startsWith('image/'));
  const others = accept.filter((type) => !type.startsWith('image/'));
  const all = (takesPictures ? [pictures, ...others] : others).join(',');
  return html`<div class="choices">
    ${takesPictures ? renderPicker(context, pickers, { id: context.id, accept: pictures, camera: true }) : undefined}
    ${renderPicker(context, pickers, { id: takesPictures ? `${context.id}-choose` : context.id, accept: all, camera: false })}
  </div>`;
}

function renderPicker(
  { name, issues, describedBy, ui }: FileContext,
  pickers: Pickers,
  { id, accept, camera }: { readonly id: string; readonly accept: string; readonly camera: boolean },
): TemplateResult {
  const described = [describedBy, pickers.describedBy].filter((one) => one !== undefined).join(' ');
  const pick = (event: Event) => {
    const input = event.currentTarget as HTMLInputElement;
    const files = [...(input.files ?? [])];
    // So that the same file can be picked again after it was taken out.
    input.value = '';
    if (files.length > 0) pickers.onPick(files, event);
  };
  return html`<label class="choice file-picker">
    <input
      class="file-input"
      type="file"
      id=${id}
      name=${`${name}-${camera ? 'photo' : 'file'}`}
      accept=${accept}
      capture=${camera ? 'environment' : nothing}
      autocomplete="off"
      ?multiple=${!camera && pickers.left > 1}
      aria-describedby=${described || nothing}
      aria-invalid=${issues.length > 0 ? 'true' : nothing}
      @change=${pick}
    />
    <span class="choice-icon">${icon(camera ? 'camera' : 'paper')}</span>
    <span class="choice-text">${ui.text(camera ? 'fields.file.photo' : 'fields.file.choose')}</span>
  </label>`;
}
