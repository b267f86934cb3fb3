import { type Agency, channelsIn, contactsOf, noticePlaces, type Question, shownNotices } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../icons/icon.ts';
import {
  type NoticeContext,
  renderNoticesBefore as renderBefore,
  renderNoticeGroups,
} from '../screens/notices/notices.ts';
import type { AskingView } from './interview-view.ts';

/** What can be done now by what was said, to be told to the person: in their language, and folded in the worker's. */
export function renderHelp(view: AskingView, questions: readonly Question[]): TemplateResult | typeof nothing {
  const { session, words } = view;
  const { aloudUi, ui, own } = words;
  const places = noticePlaces(session.form);
  const here = shownNotices(session).filter(
    ({ id, before }) => before === undefined && questions.some((question) => question.id === places.get(id)),
  );
  const isInTwo = here.length > 0 && aloudUi.language !== ui.language;
  return html`<div class="notices" role="status" lang=${aloudUi.language} dir=${aloudUi.dir}>
      ${renderNoticeGroups(aloudContext(view), here)}
    </div>
    ${
      isInTwo
        ? html`<details class="question-why">
            <summary>${icon('open')}${own.say((m) => m.help)}</summary>
            ${renderNoticeGroups({ ...aloudContext(view), words: words.ownForm, ui }, here)}
          </details>`
        : nothing
    }`;
}

/** Notices that stand before the control of a question, such as what must be reported. */
export function renderNoticesBefore(view: AskingView, question: Question): TemplateResult | undefined {
  return renderBefore(aloudContext(view), question);
}

function aloudContext({ session, words, filling }: AskingView): NoticeContext {
  const { aloudUi, ui, form, reads } = words;
  const { agency } = filling.loaded;
  return {
    session,
    form: session.form,
    words: form,
    agency: agency && withLinesIn(agency, filling.call.spoken ?? reads),
    ui: { ...aloudUi, show: (text) => ui.show(text) },
    readTime: () => undefined,
  };
}

/** An agency with the lines that answer in a language, also where the words to be read are in another one. */
function withLinesIn(agency: Agency, language: string): Agency {
  const contacts = contactsOf(agency).filter((contact) => Object.keys(channelsIn(contact, language)).length > 0);
  return { ...agency, contacts: [...contacts] };
}
