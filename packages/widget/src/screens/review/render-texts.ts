import type { AnswerText } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { directionFor } from './answer-lines.ts';

/** The readable pieces of an answer, each in its language; the person's own words in none that we know. */
export function renderTexts(texts: readonly AnswerText[]): readonly TemplateResult[] {
  return texts.map(
    (text) =>
      html`<span class="review-text" lang=${text.own === true ? nothing : text.lang} dir=${directionFor(text)}>${text.text}</span>`,
  );
}
