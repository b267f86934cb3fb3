import {
  directionOf,
  type FormDefinition,
  type FormMessages,
  makePacket,
  type Packet,
  type Receipt,
  type Submission,
} from '@open-intake/core';
import { type CompiledServices, parseServices } from '@open-intake/services';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { loadStepsWords } from '../next-steps/steps-words.ts';
import { SchemeController } from '../theme/scheme-controller.ts';
import { tokens } from '../theme/tokens.styles.ts';
import type { UiWords } from '../words/words.types.ts';
import { answersStyles } from './answers.styles.ts';
import { renderSection } from './answers.ts';
import { attachmentStyles } from './attachments.styles.ts';
import { renderConsents, renderForm, renderProblems, renderSkipped } from './closing.ts';
import { contactStyles } from './contact.styles.ts';
import { renderContactBand } from './contact-band.ts';
import { packetAsText } from './packet-as-text.ts';
import { createPacketView } from './packet-view.ts';
import { type Places, placeAsText, placesFor } from './places.ts';
import { printStyles } from './print.styles.ts';
import { sheetStyles } from './sheet.styles.ts';
import { renderDates, renderFlags, renderNeeds, renderSteps, renderStrengths } from './urgent.ts';
import { renderHead, renderPrintedHead, renderWho } from './who.ts';

/**
 * What the case worker reads: a hand-over sheet in the worker's language. Contact safety comes first; then who, needed
 * today, what first, dates, what to do, strengths, the answers, and what was passed over. One page on paper; no score.
 *
 * Give it a `packet` that is made already, as the server's `GET /submissions/{id}/packet` answers it, or a `submission`
 * with its `form` and `messages`. Nothing it shows becomes HTML or a request, and only a number that may be called a link; a file is
 * saved when its button is pressed, and never opened.
 *
 * @tag open-intake-packet
 * @csspart contact - the band that says how to reach the person safely
 * @csspart head - name, code and when it came
 * @csspart today - what is needed today
 * @csspart flags - the agency's rules that fired, and what to do
 * @csspart steps - what to do next about each need, papers, and what the person was told
 * @csspart printed - on paper only: the agency, that it is confidential, who printed it and when
 * @csspart strengths - what is going well
 * @cssprop --oi-paper - background
 * @cssprop --oi-ink - text
 * @cssprop --oi-accent-shade - accent that is readable on the background
 * @cssprop --oi-attention - accent of the contact band
 */
export class OpenIntakePacket extends LitElement {
  static override readonly properties = {
    packet: { attribute: false },
    submission: { attribute: false },
    form: { attribute: false },
    messages: { attribute: false },
    receipt: { attribute: false },
    today: { attribute: false },
    timeZone: { attribute: false },
    agency: { attribute: false },
    printedBy: { attribute: false },
    services: { attribute: false },
    lang: { type: String, reflect: true },
  };

  static override readonly styles = [tokens, sheetStyles, contactStyles, answersStyles, attachmentStyles, printStyles];

  /** A packet that is made already. Wins over `submission`. */
  declare packet: Packet | undefined;
  /** The envelope as it was sent. */
  declare submission: Submission | undefined;
  /** The definition, in the version the submission names. */
  declare form: FormDefinition | undefined;
  /** The form's words by BCP 47 tag; the worker's language and the form's first language at least. */
  declare messages: Readonly<Record<string, FormMessages>> | undefined;

  /** Code and time of arrival, when there is a receipt. */
  declare receipt: Pick<Receipt, 'code' | 'receivedAt'> | undefined;
  /** `YYYY-MM-DD`, from which days left are counted. @default the UTC day of the receipt */
  declare today: string | undefined;
  /** IANA name of the agency's time zone, in which moments are written; its name stands with them where it is not the reader's. @default the reader's own */
  declare timeZone: string | undefined;

  /** The agency's name, for the head of a printed sheet. */
  declare agency: string | undefined;
  /** What the worker who prints it wants to be called. */
  declare printedBy: string | undefined;

  /** The agency's compiled services, as `GET /forms/{id}/services` answers them: the places that may help then stand beside each need. */
  declare services: unknown;

  #file: CompiledServices | undefined;
  #placeWords: UiWords | undefined;
  #places: Places = new Map();
  #printedAt = new Date(Date.now()).toISOString();
  #shown: Packet | undefined;

  constructor() {
    super();
    new SchemeController(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#notePrint);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#notePrint);
  }

  readonly #notePrint = (): void => {
    this.#printedAt = new Date(Date.now()).toISOString();
    this.requestUpdate();
    // What is printed is what is drawn when this ends.
    this.performUpdate();
  };

  /** The sheet as plain text, in the worker's language: for a note in another system. Empty without a packet. */
  toText(): string {
    const [ui, places] = [this.#placeWords, this.#places];
    return this.#shown
      ? packetAsText(this.#shown, {
          timeZone: this.timeZone,
          agency: this.agency,
          places: (need, formats) =>
            ui === undefined ? [] : (places.get(need) ?? []).map((card) => placeAsText(card, ui, formats)),
        })
      : '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('services')) this.#file = parseServices(this.services);
    this.#shown = this.packet ?? this.#make();
    const language = this.#shown?.language;
    if (language !== undefined && this.#file !== undefined) void this.#speakOfPlaces(language);
  }

  /** Words around places load only where there are places. */
  async #speakOfPlaces(language: string): Promise<void> {
    const ui = await loadStepsWords(language).catch(() => undefined);
    if (ui === undefined || ui === this.#placeWords) return;
    this.#placeWords = ui;
    this.requestUpdate();
  }

  #make(): Packet | undefined {
    const { submission, form, messages, receipt, today } = this;
    if (!submission || !form || !messages) return undefined;
    const language = this.lang || form.languages[0] || submission.language;
    return makePacket({ submission, form, messages, language, receipt, today });
  }

  protected override render(): TemplateResult | typeof nothing {
    const packet = this.#shown;
    if (!packet) return nothing;
    const view = createPacketView(packet, this.timeZone);
    const [ui, file] = [this.#placeWords, this.#file];
    this.#places = ui && file ? placesFor(view, file, ui, Date.now()) : new Map();
    return html`<article class="sheet" lang=${packet.language} dir=${directionOf(packet.language)}>
      ${renderContactBand(view)} ${renderHead(view)} ${renderProblems(view)}
      <div class="top">
        ${renderWho(view)}
        <div class="urgent">
          <div class="needs-pair">${renderNeeds(view)}</div>
          ${renderDates(view)} ${renderFlags(view)} ${renderSteps(view, this.#places, ui)}
        </div>
        ${renderStrengths(view)}
      </div>
      <div class="columns">
        ${packet.sections.map((section) => renderSection(section, view))} ${renderSkipped(view)} ${renderConsents(view)}
      </div>
      ${renderForm(view)} ${renderPrintedHead({ agency: this.agency, by: this.printedBy, at: this.#printedAt }, view)}
    </article>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-intake-packet': OpenIntakePacket;
  }
}
