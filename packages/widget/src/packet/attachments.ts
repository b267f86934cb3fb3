import { type AnswerFile, isSignaturePath, signatureBox } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { directionOfWords } from './direction-of-words.ts';
import type { PacketView } from './packet-view.ts';
import { saveAnswerFile } from './save-answer-file.ts';
import { renderVisible } from './visible-characters.ts';

/** A client's file by its name, type and size, and the button that saves it. */
export function renderFile(file: AnswerFile, view: PacketView): TemplateResult {
  const { name, type, size } = file;
  return html`<div class="file">
    <bdi class="file-name" dir=${directionOfWords(name, 'ltr')}>${renderVisible(name)}</bdi>
    <span class="file-about"><bdi dir="ltr">${kindOf(type)}</bdi> · ${view.formatted(view.formats.size(size))}</span>
    <button class="save-file" type="button" @click=${() => saveAnswerFile(file)}>
      ${view.say((m) => m.file.save)}<span class="unseen"> ${name}</span>
    </button>
  </div>`;
}

/** The strokes of a signature. Anything that is not only strokes is not drawn. */
export function renderSignature(drawing: string, view: PacketView): TemplateResult {
  const strokes = isSignaturePath(drawing) ? drawing : '';
  return html`<figure class="signature">
    <svg viewBox="0 0 ${signatureBox.width} ${signatureBox.height}" aria-hidden="true" focusable="false">
      <path d=${strokes}></path>
    </svg>
    <figcaption>${view.say((m) => m.signature)}</figcaption>
  </figure>`;
}

/** `image/jpeg` is a JPEG; what has no short name is its media type. */
function kindOf(type: string): string {
  const [, subtype = ''] = type.split('/');
  return /^[a-z0-9]{2,5}$/.test(subtype) ? subtype.toUpperCase() : type;
}
