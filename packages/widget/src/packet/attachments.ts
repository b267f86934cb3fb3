import { type AnswerFile, isSignaturePath, signatureBox, strippedFile } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { directionOfWords } from './direction-of-words.ts';
import type { PacketView } from './packet-view.ts';
import { saveAnswerFile } from './save-answer-file.ts';
import { renderVisible } from './visible-characters.ts';

/** What may leave of each file: a packet may come from a server that gives pictures as they were sent. */
const strippedFiles = new WeakMap<AnswerFile, AnswerFile>();

function mayLeave(file: AnswerFile): AnswerFile {
  const stripped = strippedFiles.get(file) ?? (file.withheld ? file : strippedFile(file));
  strippedFiles.set(file, stripped);
  return stripped;
}

/** A client's file by its name, type and size, and the button that saves it; of a picture that is withheld, why there is none. */
export function renderFile(given: AnswerFile, view: PacketView): TemplateResult {
  const file = mayLeave(given);
  const { name, type, size } = file;
  return html`<div class="file">
    <bdi class="file-name" dir=${directionOfWords(name, 'ltr')}>${renderVisible(name)}</bdi>
    <span class="file-about"><bdi dir="ltr">${kindOf(type)}</bdi> · ${view.formatted(view.formats.size(size))}</span>
    ${file.withheld ? html`<span class="withheld">${view.say((m) => m.file.withheld)}</span>` : renderSave(file, view)}
  </div>`;
}

function renderSave(file: AnswerFile, view: PacketView): TemplateResult {
  return html`<button class="save-file" type="button" @click=${() => saveAnswerFile(file)}>
    ${view.say((m) => m.file.save)}<span class="unseen"> ${file.name}</span>
  </button>`;
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
