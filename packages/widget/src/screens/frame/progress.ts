import type { FormDefinition, Screen } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { FormWords } from '../../words/form-words.ts';
import type { UiWords } from '../../words/words.types.ts';

/**
 * "Part 2 of 5 · Today": of all parts of the form, so that the number of parts never grows; parts that are not asked are passed. A
 * section that continues the one before it is no part of its own.
 */
export function renderProgress(
  ui: UiWords,
  words: FormWords,
  { sections }: FormDefinition,
  { section }: Screen,
): TemplateResult | string {
  const title = words.section(section.id);
  const partsIn = (some: typeof sections) => some.filter((one) => !one.continues).length;
  const [before = '', after = ''] = ui
    .text('progress.part', {
      part: partsIn(sections.slice(0, sections.indexOf(section) + 1)),
      parts: partsIn(sections),
      title: '\u0000',
    })
    .split('\u0000');
  return html`${before}${title === undefined ? '' : ui.show(title)}${after}`;
}
