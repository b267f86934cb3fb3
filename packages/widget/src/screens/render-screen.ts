import { html, type TemplateResult } from 'lit';
import { canDraw } from '../fields/can-draw.ts';
import type { FlowController } from '../navigation/flow-controller.ts';
import type { UiWords } from '../words/words.types.ts';
import { renderAbout } from './about/about-screen.ts';
import { renderLanguages } from './languages/languages-screen.ts';
import { renderQuestions } from './questions/question-screen.ts';
import type { FillingContext, ScreenContext } from './screen-context.ts';

/** Draws the screen that navigation is on. */
export function renderScreen(context: ScreenContext, flow: FlowController): TemplateResult {
  const { ui, languages, missingLanguage, actions, session } = context;
  const { phase } = flow;
  if (phase.kind === 'languages')
    return renderLanguages(ui, languages, missingLanguage, (tag) => actions.chooseLanguage(tag));
  if (phase.kind === 'stopped') return context.deferred?.renderStopped(ui, () => actions.restart()) ?? html``;
  return session === undefined ? html`` : renderFilling({ ...context, session }, flow);
}

function renderFilling(context: FillingContext, flow: FlowController): TemplateResult {
  const { ui, actions, deferred } = context;
  const { phase, screen } = flow;
  switch (phase.kind) {
    case 'about':
      return renderAbout(context);
    default:
      if (screen !== undefined && canDraw(context.types, screen.questions)) return renderQuestions(context, screen);
      if (deferred === undefined || screen !== undefined) return renderNotLoaded(ui, () => actions.retry());
      if (phase.kind === 'short') return deferred.renderShortRoad(context, phase.step);
      if (phase.kind === 'delivery') return deferred.renderDelivery(context);
      return deferred.renderReview(context, phase.kind === 'partial');
  }
}

/** The part behind the first question is not here yet: the answers wait, and the person can ask for it again. */
function renderNotLoaded(ui: UiWords, retry: () => void): TemplateResult {
  return html`<h2 part="title" class="title" tabindex="-1">${ui.text('nav.loading')}</h2>
    <div class="actions">
      <button part="secondary" class="secondary" type="button" data-action="retry" @click=${retry}>${ui.text('nav.again')}</button>
    </div>`;
}
