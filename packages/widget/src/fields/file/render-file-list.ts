import type { FileAnswer } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { icon } from '../../icons/icon.ts';
import type { FileContext } from './file-context.ts';
import { fileKind } from './file-kind.ts';
import { aboutFile } from './file-words.ts';
import { preview } from './preview.ts';

interface FileList {
  readonly files: readonly FileAnswer[];
  /** Whether nothing can be picked, so that the first button here is the question's first control. */
  readonly isFull: boolean;
  readonly onRemove: (file: FileAnswer, event: Event) => void;
}

/** The files that were picked: a small picture, name, kind, size, and the way to take each out. */
export function renderFileList(
  context: FileContext,
  { files, isFull, onRemove }: FileList,
): TemplateResult | undefined {
  if (files.length === 0) return undefined;
  return html`<ul class="file-list">
    ${repeat(
      files,
      ({ uploadId }) => uploadId,
      (file, index) => {
        const removeId = isFull && index === 0 ? context.id : `${context.id}-remove-${index}`;
        return renderFile(context, file, removeId, (event) => onRemove(file, event));
      },
    )}
  </ul>`;
}

function renderFile(
  { ui }: FileContext,
  file: FileAnswer,
  removeId: string,
  onRemove: (event: Event) => void,
): TemplateResult {
  const nameId = `${removeId}-name`;
  return html`<li class="file">
    ${
      fileKind(file.type) === 'image'
        ? html`<canvas class="file-preview" width="112" height="112" aria-hidden="true" ${preview(file)}></canvas>`
        : html`<span class="file-preview">${icon('paper')}</span>`
    }
    <span class="file-text">
      <bdi class="file-name" id=${nameId}>${file.name}</bdi>
      <span class="file-about">${aboutFile(file, ui)}</span>
    </span>
    <button class="quiet-button" type="button" id=${removeId} aria-labelledby=${`${removeId} ${nameId}`} @click=${onRemove}>
      ${ui.text('fields.file.remove')}
    </button>
  </li>`;
}
