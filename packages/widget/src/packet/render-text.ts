import { noFixedAddressCode, type PacketText, type PacketValue } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { renderFile, renderSignature } from './attachments.ts';
import { directionOfWords } from './direction-of-words.ts';
import type { PacketView } from './packet-view.ts';
import { renderInline } from './render-inline.ts';
import { renderVisible } from './visible-characters.ts';

/** Draws a text as it stands in its own language and direction, kept apart from what stands around it. */
export function renderText(text: PacketText): TemplateResult {
  return html`<bdi lang=${attributeOf(text.lang)} dir=${directionOf(text)}>${renderVisible(text.text)}</bdi>`;
}

/** Draws a text of the form in the same way, with what the author marked in it. */
export function renderMarked(text: PacketText): TemplateResult {
  return html`<bdi lang=${attributeOf(text.lang)} dir=${text.dir}>${renderInline(text.text)}</bdi>`;
}

/**
 * Draws a word of the form; where it could not be had in the worker's language, says which language it is in, unless what
 * stands beside it (`beside`) has said so already.
 */
export function renderFormText(
  text: PacketText,
  view: PacketView,
  beside: PacketText | undefined = undefined,
): TemplateResult {
  if (sameLanguage(text.lang, view.packet.language) || beside?.lang === text.lang) return renderMarked(text);
  const language = view.formatted(view.formats.languageName(text.lang));
  return html`${renderMarked(text)} <small>${view.say((m) => m.own.untranslated, { language })}</small>`;
}

/** Draws what the client typed, verbatim, and says that these are the client's own words and in which language. */
function renderOwn(text: PacketText, view: PacketView): TemplateResult {
  return html`<figure class="own">
    <blockquote lang=${attributeOf(text.lang)} dir=${directionOf(text)}>${renderVisible(text.text)}</blockquote>
    <figcaption>${ownLabel(text, view)}</figcaption>
  </figure>`;
}

/** Draws one piece of an answer: a word of the form, the client's own words, a file or a signature. */
export function renderValue(
  value: PacketValue,
  view: PacketView,
  beside: PacketText | undefined = undefined,
): TemplateResult {
  if (value.file) return renderFile(value.file, view);
  if (value.drawing !== undefined) return renderSignature(value.drawing, view);
  if (value.code === noFixedAddressCode && value.lang === 'und') return html`${view.say((m) => m.noFixedAddress)}`;
  if (value.own) return renderOwn(value, view);
  const text = renderFormText(value, view, beside);
  return value.approx === true ? html`${text} <em class="private">${view.say((m) => m.approx)}</em>` : text;
}

function ownLabel(text: PacketText, view: PacketView) {
  if (sameLanguage(text.lang, view.packet.language)) return view.say((m) => m.own.label);
  const language = view.formatted(view.formats.languageName(text.lang));
  return view.say((m) => m.own.in, { language });
}

/** Of `und` (a code, no words of any language) there is nothing to say. */
function sameLanguage(one: string, other: string): boolean {
  return one === 'und' || one.split('-')[0] === other.split('-')[0];
}

/** A text of the form has its language's direction; what the client typed has its own. */
function directionOf(text: PacketText & { readonly own?: boolean | undefined }): 'ltr' | 'rtl' {
  return text.own ? directionOfWords(text.text, text.dir) : text.dir;
}

/** HTML writes an unknown language as an empty `lang`. */
function attributeOf(lang: string): string {
  return lang === 'und' ? '' : lang;
}
