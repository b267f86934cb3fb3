import { allChoices, questionByRole, type Role } from '@open-intake/core';
import type { CompiledServices } from '@open-intake/services';
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import type { NextStepsContext, NextStepsView } from '../delivery/next-steps-view.ts';
import type { Told } from '../delivery/told.ts';
import type { ShownText, UiWords } from '../words/words.types.ts';
import { agencyTimes } from './agency-times.ts';
import { AreaBox } from './area-box.ts';
import { KeepCopy } from './keep-copy.ts';
import { drawAgainSoon, trueFor } from './minute.ts';
import { needName } from './need-name.ts';
import { personOf } from './person.ts';
import { renderGroups } from './render-cards.ts';
import { stepGroups } from './step-groups.ts';
import { loadStepsWords } from './steps-words.ts';

export { parseServices } from '@open-intake/services';
export { fetchServices } from './fetch-services.ts';
export { nextStepsStyles } from './next-steps.styles.ts';

/** The places that may help somebody who sent a form, below their receipt. Nothing of it is kept. */
export class NextSteps implements NextStepsView {
  readonly #host: ReactiveControllerHost;
  readonly #services: CompiledServices;
  readonly #now: () => number;
  readonly #copy: KeepCopy;
  readonly #area: AreaBox;
  readonly #drawAgainSoon: () => void;
  /** The words around places; those of the language before, until another's are here. */
  #ui: UiWords | undefined;
  #wanted = '';
  #at = 0;

  constructor(host: ReactiveControllerHost, services: CompiledServices, now = () => Date.now()) {
    this.#host = host;
    this.#services = services;
    this.#now = now;
    this.#copy = new KeepCopy(host);
    this.#drawAgainSoon = drawAgainSoon(host);
    this.#area = new AreaBox(host);
  }

  render(told: Told, context: NextStepsContext): TemplateResult | typeof nothing {
    this.#speak(context.ui.language);
    const ui = this.#ui;
    if (ui === undefined) return nothing;
    this.#drawAgainSoon();
    const now = this.#now();
    if (now - this.#at >= trueFor) this.#at = now;
    const groups = stepGroups(this.#services, personOf(this.#withArea(told), told, this.#at), {
      ui,
      times: agencyTimes(this.#services, ui.language, this.#at),
      languages: told.languages,
      now: this.#at,
    });
    if (groups.length === 0 && this.#area.text === undefined) return nothing;
    const name = (need: string) => nameIn(context, need, ['today', 'needs']) ?? needName(need, ui);
    return html`<section part="next-steps" class="next-steps" ?data-private=${groups.every(({ cards }) => cards.every(({ isPrivate }) => isPrivate))} lang=${ui.language} dir=${ui.dir}>
      <h2 class="title">${ui.text('title')}</h2>
      <p class="small">${ui.text('order')} ${ui.text('check')}</p>
      ${told.area === undefined ? this.#area.render(ui) : nothing} ${renderGroups(groups, ui, name)}
      ${this.#copy.render(ui, groups, name)}
    </section>`;
  }

  #withArea(told: Told): Told {
    const area = told.area ?? this.#area.text;
    return area === undefined ? told : { ...told, area };
  }

  #speak(language: string): void {
    if (this.#wanted === language) return;
    this.#wanted = language;
    void loadStepsWords(language).then(
      (ui) => {
        if (this.#wanted !== language) return;
        this.#ui = ui;
        this.#host.requestUpdate();
      },
      () => {
        this.#wanted = '';
      },
    );
  }
}

/** The form's words for a code that a question of one of these roles offers. */
function nameIn({ form, words }: NextStepsContext, code: string, roles: readonly Role[]): ShownText | undefined {
  for (const role of roles) {
    const question = questionByRole(form, role);
    const offers = question !== undefined && allChoices(form, question).some(({ value }) => value === code);
    if (offers) return words.question(question).choice(code);
  }
  return undefined;
}
