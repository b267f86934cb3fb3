import { pointer, type Question, type Screen } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import { idPrefix } from '../../question/control-id.ts';
import { renderQuestion } from '../../question/question-view.ts';
import { localized } from '../../words/localized.ts';
import type { QuestionWords } from '../../words/words.types.ts';
import { renderReading } from '../about/about-screen.ts';
import type { FillingContext } from '../screen-context.ts';

/** One screen of questions: a single question is its own heading, several stand under the title of their part. */
export function renderQuestions(context: FillingContext, screen: Screen): TemplateResult {
  const { ui, words, session, actions, summary, deferred } = context;
  const { questions } = screen;
  const title = words.section(screen.section.id);
  const isAlone = questions.length === 1;
  return html`${summary ? (deferred?.renderErrorSummary(context, questions) ?? nothing) : nothing}
    ${isAlone || title === undefined ? nothing : html`<h2 part="title" class="title" tabindex="-1">${ui.show(title)}</h2>`}
    ${renderAll(context, screen, isAlone)}
    ${questions.some(({ role }) => role === 'today') ? renderReading(context) : nothing}
    ${deferred?.renderNotices(context, questions)}
    <div class="actions">
      <button part="next" class="primary" type="button" @click=${() => actions.next()}>${ui.text('nav.next')}</button>
      <button part="back" class="quiet" type="button" @click=${() => actions.back()}>${icon('back')}<span>${ui.text('nav.back')}</span></button>
    </div>
    ${
      deferred?.hasSafeWay(session)
        ? html`<div class="aside">
            <button part="secondary" class="secondary" type="button" data-action="send-now" @click=${() => actions.sendWhatThereIs()}>
              ${ui.text('partial.button')}
            </button>
          </div>`
        : nothing
    }`;
}

/** Each question of a screen keeps its place in the drawing, so that one that comes or goes leaves the others as they are. */
function renderAll(context: FillingContext, screen: Screen, isAlone: boolean): unknown {
  const { windowed, form } = context;
  const { section, questions } = screen;
  if (screen.id !== section.id && screen.id !== 'page') return renderOne(context, questions[0] as Question, isAlone);
  const all = screen.id === section.id ? section.questions : form.sections.flatMap((one) => one.questions);
  if (windowed !== undefined)
    return windowed.render(context, screen, all, (question, onUpdate) =>
      renderOne(context, question, isAlone, onUpdate),
    );
  return all.map((question) => (questions.includes(question) ? renderOne(context, question, isAlone) : nothing));
}

/** Draws one question of the form with the words and answers of now. */
export function renderOne(
  context: FillingContext,
  question: Question,
  isAlone: boolean,
  onUpdate = () => context.actions.redraw(),
  isShort = false,
): TemplateResult {
  const { ui, words, session, fields, actions, deferred } = context;
  return renderQuestion({
    question,
    path: pointer(question.id),
    session,
    words: (asked) => wordsOf(context, asked),
    sourceWords: (asked) => words.source(asked),
    ui,
    issues: session.state.issues,
    fields,
    onAnswer: (path, value) => actions.answer(path, value),
    onSkip: (path, reason) => actions.skip(path, reason),
    onUpdate,
    ...deferred?.questionParts(context),
    asHeading: true,
    isShort,
    headingLevel: isAlone ? 2 : 3,
    idPrefix,
  });
}

/** The words of a question; what an agency must report is said in its own words, where it gives any. */
function wordsOf({ words, agency }: FillingContext, question: Question): QuestionWords {
  const shown = words.question(question);
  const own = question.role === 'reporter-notice' ? localized(agency?.reporterNotice, words.language) : undefined;
  return own === undefined ? shown : { ...shown, label: own, hint: undefined };
}
