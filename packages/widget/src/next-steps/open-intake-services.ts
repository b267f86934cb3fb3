import {
  areaOf,
  type CompiledServices,
  type Facts,
  isSensitiveNeed,
  type Need,
  parseServices,
} from '@open-intake/services';
import { html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { OiErrorEvent } from '../events/events.ts';
import { ExitController } from '../exit/exit-controller.ts';
import { IntakeFault } from '../form-source/intake-fault.ts';
import { safeAddress } from '../form-source/safe-address.ts';
import { iconStyles } from '../icons/icon.styles.ts';
import { icon } from '../icons/icon.ts';
import { foldedStyles } from '../screens/folded.styles.ts';
import { frameStyles } from '../screens/frame/frame.styles.ts';
import { controlStyles } from '../theme/controls.styles.ts';
import { SchemeController } from '../theme/scheme-controller.ts';
import { tokens } from '../theme/tokens.styles.ts';
import type { UiWords } from '../words/words.types.ts';
import { agencyTimes } from './agency-times.ts';
import { AreaBox } from './area-box.ts';
import { fetchServices } from './fetch-services.ts';
import { KeepCopy } from './keep-copy.ts';
import { drawAgainSoon } from './minute.ts';
import { needName } from './need-name.ts';
import { needPickerStyles } from './need-picker.styles.ts';
import { renderNeedPicker } from './need-picker.ts';
import { nextStepsStyles } from './next-steps.styles.ts';
import { renderGroups } from './render-cards.ts';
import { stepGroups } from './step-groups.ts';
import { loadStepsWords } from './steps-words.ts';

/**
 * `<open-intake-services>`: the places that may help, on a page of their own: the same cards that a person sees after their receipt. It asks
 * what is needed, unless the page says so. The file of places is fetched whole, and what is picked never leaves the element.
 *
 * What stands between the tags is shown without script, and where no places can be shown.
 *
 * @tag open-intake-services
 * @slot - the way to a person: a phone number, an address
 * @csspart next-steps - the places, by need
 * @csspart step - a place
 * @csspart choice - a row that can be chosen
 * @csspart input - a box to write in
 * @csspart secondary - a button that is not the first one of its screen
 * @csspart note - what to know before going on
 * @csspart sheet - the sheet of paper around everything
 * @csspart bar - the row below, with `exit`
 * @csspart exit - leaves the page and wipes it
 * @cssprop --oi-accent-shade - accent, readable on the background
 * @cssprop --oi-paper - background
 * @cssprop --oi-ink - text
 * @cssprop [--oi-font=system-ui] - font of text
 * @cssprop [--oi-font-heading=ui-serif] - font of headings
 * @fires {OiErrorEvent} oi-error - something the developer should know
 * @fires {OiExitEvent} oi-exit - the person leaves by the exit; everything is wiped
 */
export class OpenIntakeServices extends LitElement {
  static override styles = [
    tokens,
    frameStyles,
    controlStyles,
    iconStyles,
    foldedStyles,
    needPickerStyles,
    nextStepsStyles,
  ];

  static override properties: PropertyDeclarations = {
    src: {},
    lang: {},
    needs: { converter: { fromAttribute: codesIn } },
    facts: { attribute: false },
    services: { attribute: false },
    exitUrl: { attribute: 'exit-url' },
    colorScheme: { attribute: 'color-scheme' },
  };

  /** Address of a compiled file of services, such as `https://agency.example/forms/needs-assessment/services`. */
  declare src: string | undefined;
  /** The language of the words (BCP 47). @default that of the page */
  declare lang: string;
  /** What is needed, the most wanted first: codes, in the attribute with spaces between them. Without it the person is asked. */
  declare needs: readonly (string | Need)[] | undefined;
  /** What is known of the person; `alone` opens private help, unless the person is asked. */
  declare facts: Partial<Facts> | undefined;
  /** A compiled file itself, instead of `src`. */
  declare services: CompiledServices | undefined;
  /** Where the exit goes. */
  declare exitUrl: string | undefined;
  /** `light` or `dark` where the page does not tell by itself. @default 'auto': as the page is */
  declare colorScheme: 'auto' | 'light' | 'dark' | undefined;

  readonly #copy = new KeepCopy(this);
  readonly #drawAgainSoon = drawAgainSoon(this);
  readonly #area = new AreaBox(this);
  readonly #exit = new ExitController(this, {
    address: () => this.exitUrl,
    agency: () => undefined,
    hasKeys: () => false,
    keepsAnswers: () => false,
    onHide: () => this.#wipe(false),
    onLeave: () => this.#wipe(true),
    onReturn: () => {
      this.#isLeft = false;
      void this.#load();
    },
    onPress: () => undefined,
  });
  #state: 'loading' | 'missing' | 'ready' = 'loading';
  #file: CompiledServices | undefined;
  #ui: UiWords | undefined;
  #picked: readonly string[] = [];
  #isAlone = false;
  #isLeft = false;
  /** Rises with each wish, so that a slow answer to an older one changes nothing. */
  #wish = 0;

  constructor() {
    super();
    new SchemeController(this);
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (['src', 'services', 'lang'].some((name) => changed.has(name)) || !this.hasUpdated) void this.#load();
  }

  override render(): TemplateResult | typeof nothing {
    if (this.#isLeft) return nothing;
    const ui = this.#ui;
    if (ui === undefined || this.#state === 'loading') return html`<slot></slot>`;
    return html`<div class="base"><div part="sheet" class="frame" lang=${ui.language} dir=${ui.dir}>
      <footer part="bar" class="foot no-print">
        <button part="exit" class="exit alone" type="button" @click=${() => this.#exit.leave()}>
          ${icon('exit')}<span>${ui.text('ask.exit')}</span>
        </button>
      </footer>
      <div class="screen">${this.#file === undefined || this.#file.services.length === 0 ? this.#renderMissing(ui) : this.#renderPlaces(this.#file, ui)}</div>
    </div></div>`;
  }

  #renderMissing(ui: UiWords): TemplateResult {
    return html`<p role="status">${ui.text('ask.missing')}</p>
      <div class="actions">
        <button part="secondary" class="secondary" type="button" data-action="again" @click=${() => void this.#load()}>${ui.text('ask.again')}</button>
      </div>
      <slot></slot>`;
  }

  #renderPlaces(file: CompiledServices, ui: UiWords): TemplateResult {
    this.#drawAgainSoon();
    const needs = this.needs ?? this.#picked;
    const asks = this.needs === undefined;
    const now = Date.now();
    const languages = this.facts?.languages ?? [ui.language];
    const area = this.facts?.area ?? (this.#area.text === undefined ? undefined : areaOf(this.#area.text));
    const facts = { ...this.facts, now, languages, ...(area && { area }), ...(asks && { alone: this.#isAlone }) };
    const groups = stepGroups(
      file,
      { needs: needs.map((need) => (typeof need === 'string' ? { code: need } : need)), facts },
      { ui, times: agencyTimes(file, ui.language, now), languages, now },
    );
    const name = (need: string) => needName(need, ui);
    return html`${
      asks
        ? renderNeedPicker(file, ui, {
            picked: new Set(this.#picked),
            isAlone: this.#isAlone,
            onPick: (need) => this.#pick(need),
            onAlone: (isAlone) => this.#setAlone(isAlone),
          })
        : nothing
    }
    ${needs.length > 0 && this.facts?.area === undefined ? this.#area.render(ui) : nothing}
    <section part="next-steps" class="next-steps" ?data-private=${groups.every(({ cards }) => cards.every(({ isPrivate }) => isPrivate))} aria-live="polite">
      ${
        groups.length === 0
          ? html`${needs.length === 0 ? nothing : html`<p>${ui.text('ask.none')}</p>`}<slot></slot>`
          : html`<h2 class="title">${ui.text('title')}</h2>
              <p class="small">${ui.text('order')} ${ui.text('check')}</p>
              ${renderGroups(groups, ui, name)} ${this.#copy.render(ui, groups, name)}`
      }
    </section>`;
  }

  #pick(need: string): void {
    const without = this.#picked.filter((one) => one !== need);
    this.#picked = without.length < this.#picked.length ? without : [...this.#picked, need];
    this.requestUpdate();
  }

  #setAlone(isAlone: boolean): void {
    this.#isAlone = isAlone;
    // Somebody came: what they must not see is not kept for later either.
    if (!isAlone) this.#picked = this.#picked.filter((need) => !isSensitiveNeed(need));
    this.requestUpdate();
  }

  #wipe(isLeft: boolean): void {
    this.#isLeft ||= isLeft;
    this.#picked = [];
    this.#isAlone = false;
    this.#area.text = undefined;
    this.requestUpdate();
    this.performUpdate();
  }

  async #load(): Promise<void> {
    const wish = ++this.#wish;
    const language = this.lang || this.closest<HTMLElement>('[lang]')?.lang || document.documentElement.lang || 'en';
    const [ui, file] = await Promise.all([loadStepsWords(language).catch(() => undefined), this.#fetch()]);
    if (wish !== this.#wish) return;
    this.#ui = ui ?? this.#ui;
    this.#file = file;
    this.#state = file === undefined ? 'missing' : 'ready';
    this.requestUpdate();
  }

  async #fetch(): Promise<CompiledServices | undefined> {
    if (this.services !== undefined)
      return (
        parseServices(this.services) ??
        this.#tell('no-services', 'What `services` holds is no compiled file of services.')
      );
    if (!this.src)
      return this.#tell('no-source', 'Set `src` to the address of a compiled file of services, or `services`.');
    try {
      const file = parseServices(await fetchServices(safeAddress(this.src, this.baseURI)));
      const fix = 'What is at `src` is no compiled file of services: see `open-intake services compile`.';
      return file ?? this.#tell('no-services', fix);
    } catch (fault) {
      const fix = '`src` gave nothing: it has to be the address of a compiled file of services.';
      return fault instanceof IntakeFault ? this.#tell(fault.code, fault.fix) : this.#tell('no-services', fix);
    }
  }

  #tell(code: string, fix: string): undefined {
    this.dispatchEvent(new OiErrorEvent(code, fix));
  }
}

/** Codes with spaces or commas between them. */
function codesIn(attribute: string | null): readonly string[] | undefined {
  return attribute === null ? undefined : attribute.split(/[\s,]+/).filter((code) => code !== '');
}

declare global {
  interface HTMLElementTagNameMap {
    'open-intake-services': OpenIntakeServices;
  }
}
