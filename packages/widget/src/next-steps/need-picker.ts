import { type CompiledServices, isSensitiveNeed, needCodes } from '@open-intake/services';
import { html, nothing, type TemplateResult } from 'lit';
import type { UiWords } from '../words/words.types.ts';
import { needName } from './need-name.ts';

/** What somebody picked on a page of its own. Nothing of it leaves the element. */
export interface Picking {
  readonly picked: ReadonlySet<string>;
  readonly isAlone: boolean;
  readonly onPick: (need: string) => void;
  readonly onAlone: (isAlone: boolean) => void;
}

/** Asks what is needed: the needs that any place in the file answers, and private ones only to somebody who says they are alone. */
export function renderNeedPicker(file: CompiledServices, ui: UiWords, picking: Picking): TemplateResult {
  const { picked, isAlone, onPick, onAlone } = picking;
  const offered = new Set(file.services.flatMap(({ needs }) => needs));
  const known = needCodes.filter((need) => offered.has(need));
  const shown = known.filter((need) => isAlone || !isSensitiveNeed(need));
  return html`<fieldset class="needs no-print">
    <legend class="title">${ui.text('ask.title')}</legend>
    <p class="small">${ui.text('ask.hint')}</p>
    <div class="need-rows">
      ${shown.map((need) => renderBox(need, needName(need, ui)?.text ?? need, picked.has(need), () => onPick(need)))}
    </div>
    ${
      known.length === shown.length && !isAlone
        ? nothing
        : html`<div class="need-alone">
            ${renderBox('alone', ui.text('ask.alone'), isAlone, () => onAlone(!isAlone))}
            <p class="small">${ui.text('ask.aloneHint')}</p>
          </div>`
    }
  </fieldset>`;
}

function renderBox(value: string, words: string, isChecked: boolean, onChange: () => void): TemplateResult {
  return html`<label part="choice" class="need">
    <input type="checkbox" value=${value} .checked=${isChecked} @change=${onChange} /><span>${words}</span>
  </label>`;
}
