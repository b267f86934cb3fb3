import type { Screen, Session } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import type { FormWords } from '../../words/form-words.ts';
import type { UiWords } from '../../words/words.types.ts';

/** "Part 2 of 5 · Today": the parts that are shown now, so that the last one really is the last. */
export function renderProgress(
  ui: UiWords,
  words: FormWords,
  session: Session,
  screen: Screen,
): TemplateResult | string {
  const parts = [...new Set(session.state.screens.map(({ section }) => section.id))];
  const title = words.section(screen.section.id);
  const [before = '', after = ''] = ui
    .text('progress.part', { part: parts.indexOf(screen.section.id) + 1, parts: parts.length, title: '\u0000' })
    .split('\u0000');
  return html`${before}${title === undefined ? '' : ui.show(title)}${after}`;
}
