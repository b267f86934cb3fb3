import { shortRoad } from '@open-intake/core';
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../../icons/icon.ts';
import translations from '../../messages/translations.json' with { type: 'json' };
import { localized } from '../../words/localized.ts';
import type { FillingContext } from '../screen-context.ts';

/** The screen before the first question: how answers are used, in a few lines, and the short road ("just call me"). */
export function renderAbout(context: FillingContext): TemplateResult {
  const { ui, agency, forgets, actions, session } = context;
  const name = localized(agency?.name, ui.language);
  const reporter = localized(agency?.reporterNotice, ui.language);
  const isMachine = Object.hasOwn(translations.languages, ui.language);
  return html`<h2 part="title" class="title" tabindex="-1">${
    name === undefined ? ui.text('about.title') : ui.text('about.titleAgency', { agency: name.text })
  }</h2>
    <p>${ui.text('about.use')} ${ui.text('about.useAgency')} ${minutes(context)}</p>
    ${renderReading(context)} ${context.deferred?.renderToday(context)}
    ${forgets ? html`<p part="note" class="note">${icon('attention')}<span>${ui.text('about.forgets')}</span></p>` : nothing}
    ${context.isStuck ? context.deferred?.renderStuck(ui) : nothing}
    <p class="small">${exitHint(context)} ${context.hasExitKeys ? ui.text('exit.keys') : nothing}</p>
    <div class="actions">
      <button part="next" class="primary" type="button" @click=${() => actions.start()}>${ui.text('about.start')}</button>
    </div>
    ${
      shortRoad(session).length < 2
        ? nothing
        : html`<div class="aside">
            <button part="secondary" class="secondary" type="button" data-action="call-me" @click=${() => actions.callMe()}>
              ${icon('phone')}<span>${ui.text('about.callMe')}</span>
            </button>
            <p class="small">${ui.text('about.callMeHint')}</p>
          </div>`
    }
    <p class="small fine-print">${keeping(context)}</p>
    <p class="small">${reporter === undefined ? ui.text('about.reporter') : ui.show(reporter)}</p>
    ${isMachine ? html`<p class="small">${ui.text('language.machine')}</p>` : nothing}`;
}

/** A person answers about three questions a minute, some of which come up only by what they answer. */
const questionsPerMinute = 3;

/** "It takes about 6 minutes." */
function minutes({ ui, session }: FillingContext): string {
  return ui.text('about.minutes', { count: Math.ceil(session.state.visible.size / questionsPerMinute) });
}

/** What the exit does, as far as it is known here. Where it leaves nothing but the form, a note says so instead. */
function exitHint({ ui, isStuck, mayBeStuck, deferred }: FillingContext): string {
  if (isStuck) return '';
  if (!mayBeStuck) return ui.text('exit.hint');
  return deferred === undefined ? '' : ui.text('exit.frame');
}

/** "No one is reading this right now. We will read it by …" */
export function renderReading({ ui, readTime }: Pick<FillingContext, 'ui' | 'readTime'>): TemplateResult {
  const time = readTime();
  return html`<p class="reading">${icon('clock')}<span>${ui.text('about.reader')}${
    time === undefined ? nothing : html` ${ui.text('about.readBy', { time })}`
  }</span></p>`;
}

/** Retention: how long the agency keeps answers, and that a person can have them erased. */
export function keeping({ ui, agency }: Pick<FillingContext, 'ui' | 'agency'>): string {
  const kept = agency === undefined ? '' : `${ui.text('about.keep', { count: agency.retentionDays })} `;
  return `${kept}${ui.text('about.erase')}`;
}
