import { noticePlaces, type Question, shownNotices } from '@open-intake/core';
import { html, type nothing, type TemplateResult } from 'lit';
import {
  type NoticeContext,
  renderNoticesBefore as renderBefore,
  renderNoticeGroups,
} from '../screens/notices/notices.ts';
import type { AskingView } from './interview-view.ts';

/** What can be done now by what was said, to be told to the person: words in both languages, lines in theirs. */
export function renderHelp(view: AskingView, questions: readonly Question[]): TemplateResult | typeof nothing {
  const { session } = view;
  const places = noticePlaces(session.form);
  const here = shownNotices(session).filter(
    ({ id, before }) => before === undefined && questions.some((question) => question.id === places.get(id)),
  );
  return html`<div class="notices" role="status" lang=${view.words.aloudUi.language} dir=${view.words.aloudUi.dir}>
    ${renderNoticeGroups(contextOf(view), here)}
  </div>`;
}

/** Notices that stand before the control of a question, such as what must be reported. */
export function renderNoticesBefore(view: AskingView, question: Question): TemplateResult | undefined {
  return renderBefore(contextOf(view), question);
}

function contextOf({ session, words, filling }: AskingView): NoticeContext {
  const { aloudUi, ui, form } = words;
  return {
    session,
    form: session.form,
    words: form,
    agency: filling.loaded.agency,
    ui: { ...aloudUi, show: (text) => ui.show(text) },
    readTime: () => undefined,
  };
}
