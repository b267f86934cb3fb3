import type { FormDefinition, Screen } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { FormWords } from '../../words/form-words.ts';
import type { UiWords } from '../../words/words.types.ts';

/** "Part 2 of 5 · Today": of all parts of the form, so that the number of parts never grows; parts that are not asked are passed. */
export function renderProgress(
  ui: UiWords,
  words: FormWords,
  { sections }: FormDefinition,
  { section }: Screen,
): TemplateResult | string {
  const title = words.section(section.id);
  const [before = '', after = ''] = ui
    .text('progress.part', { part: sections.indexOf(section) + 1, parts: sections.length, title: '\u0000' })
    .split('\u0000');
  return html`${before}${title === undefined ? '' : ui.show(title)}${after}`;
}
