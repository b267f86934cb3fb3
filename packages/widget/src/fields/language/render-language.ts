import { autonymOf, directionOf, languageIn, type Question } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { renderChoiceRow } from '../choice/choice-row.ts';
import type { FieldContext } from '../field.ts';
import { missingLanguage } from './find-languages.ts';

/** The context of a question for a language. */
export type LanguageContext = FieldContext<Extract<Question, { type: 'language' }>>;

/** One language as a row under the DOM id `id`: its own name, and its name in the language shown for somebody who helps. */
export function renderLanguage({ name, ui, value, answer }: LanguageContext, tag: string, id: string): TemplateResult {
  const own = tag === missingLanguage ? undefined : autonymOf(tag);
  const { text, lang, dir } = languageIn(tag, ui.language);
  const shown = tag === missingLanguage ? ui.text('fields.language.missing') : text;
  return renderChoiceRow({
    kind: 'radio',
    id,
    name,
    value: tag,
    checked: value === tag,
    label: own === undefined ? shown : html`<span lang=${tag} dir=${directionOf(tag)}>${own}</span>`,
    aside: own === undefined || own === shown ? undefined : html`<span lang=${lang} dir=${dir}>${shown}</span>`,
    onChange: () => answer(tag),
  });
}
