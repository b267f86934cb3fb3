import type { AnswerText } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import type { UiWords } from '../../words/words.types.ts';
import { directionFor } from './answer-lines.ts';

/** The readable pieces of an answer, each in its language; the person's own words in none that we know. A day that is about right is one by which it is. */
export function renderTexts(texts: readonly AnswerText[], ui: UiWords): readonly TemplateResult[] {
  return texts.map(
    (text) =>
      html`<span class="review-text" lang=${text.own === true ? nothing : text.lang} dir=${directionFor(text)}>${text.approx === true ? ui.text('fields.deadline.by', { date: text.text }) : text.text}</span>`,
  );
}
