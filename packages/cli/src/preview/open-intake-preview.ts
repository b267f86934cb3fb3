import { type Layout, pointerParts } from '@open-intake/core';
import type { OpenIntake } from '@open-intake/widget';
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { FormDetails, FormEntry } from '../serve/preview-json.ts';
import { type KeptAnswers, keepAnswers, lostAnswers } from './kept-answers.ts';
import { previewStyles } from './preview.styles.ts';
import { getForm, getForms, getPacket, getReceived, onChange } from './preview-api.ts';
import { renderFindings } from './render-findings.ts';
import { renderForm, renderLost } from './render-form.ts';
import { renderForms } from './render-forms.ts';
import { type Opened, renderSubmitted, type SubmittedView } from './render-submitted.ts';

const layouts: Readonly<Record<Layout, string>> = {
  question: 'One question at a time',
  section: 'One part at a time',
  page: 'All on one page',
};

/** The preview: the list of forms at `/`, one form at `/form/{folder}`. */
export class OpenIntakePreview extends LitElement {
  static override readonly styles = previewStyles;

  readonly #name = nameIn(location.pathname);
  #forms: readonly FormEntry[] = [];
  #form: FormDetails | undefined;
  #state: 'loading' | 'here' | 'gone' = 'loading';
  #language = '';
  #layout: Layout = 'question';
  #shows: SubmittedView['shows'] = 'packet';
  #opened: Opened | undefined;
  /** Where the author was, to be there again after a change; and where to go as soon as the form is there. */
  #question: string | undefined;
  #wanted: string | undefined;
  /** What was typed before the files changed, and the ids of what the form has no place for any more. */
  #kept: KeptAnswers | undefined;
  #lost: readonly string[] = [];

  override connectedCallback(): void {
    super.connectedCallback();
    onChange(() => void this.#load());
    void this.#load();
  }

  protected override render(): TemplateResult {
    if (this.#state === 'loading') return html`<main><p role="status">One moment.</p></main>`;
    if (this.#state === 'gone') return this.#renderGone();
    return this.#form === undefined ? this.#renderList() : this.#renderForm(this.#form);
  }

  async #load(): Promise<void> {
    try {
      if (this.#name === undefined) this.#forms = await getForms();
      else this.#take(await getForm(this.#name));
      this.#state = 'here';
    } catch {
      this.#state = 'gone';
    }
    this.requestUpdate();
  }

  #take(form: FormDetails): void {
    if (form.state !== this.#form?.state) this.#keep();
    this.#form = form;
    document.title = `${form.title} · Preview · Open Intake`;
    if (!form.languages.includes(this.#language)) this.#language = form.languages[0] ?? '';
    const latest = form.received[0];
    const known = form.received.some(({ id }) => id === this.#opened?.receipt.id);
    if (!known && latest !== undefined) void this.#open(latest.id);
  }

  /** Before another widget takes its place: what was typed, and where. */
  #keep(): void {
    const widget = this.renderRoot.querySelector('open-intake');
    // A form that could not be read for a moment has no widget: what was kept before it stays.
    if (widget === null && this.#form !== undefined) return;
    // A widget that is not ready yet has not been anywhere.
    this.#wanted ??= this.#question;
    this.#kept = keepAnswers(widget, this.#form?.version);
    this.#lost = [];
  }

  async #open(id: string): Promise<void> {
    const [name, language] = [this.#name ?? '', this.#language];
    try {
      const [received, packet] = await Promise.all([getReceived(name, id), getPacket(name, id, language)]);
      this.#opened = { ...received, packet };
    } catch {
      // The form cannot be read right now; the next change reads it again.
      this.#opened = undefined;
    }
    this.requestUpdate();
  }

  #renderGone(): TemplateResult {
    return html`<main>
      <h1>This form is not there</h1>
      <p>Its folder was renamed, or the preview was stopped. <a href="/">See all forms.</a></p>
    </main>`;
  }

  #renderList(): TemplateResult {
    return html`<header><h1>Forms</h1></header>
      <main>${renderForms(this.#forms)}</main>`;
  }

  #renderForm(form: FormDetails): TemplateResult {
    return html`<header>
        <h1>${form.title} <span class="quiet">${form.version ?? nothing}</span></h1>
        ${this.#renderLanguages(form)} ${this.#renderLayouts()}
        <a href="/">All forms</a>
      </header>
      <main class="desk">
        <section class="form" aria-label="The form as clients see it">
          ${renderLost(this.#lost)}
          ${renderForm({
            form,
            language: this.#language,
            layout: this.#layout,
            kept: this.#kept,
            step: (question) => {
              this.#question = question;
            },
            ready: (event) => this.#goBack(event.target as OpenIntake),
            trouble: (event) => this.#miss(event as HTMLElementEventMap['oi-error']),
            speaks: (language) => this.#speak(language),
            submitted: (event) => void this.#submitted((event as HTMLElementEventMap['oi-submitted']).submissionId),
          })}
        </section>
        <div class="beside">${this.#renderBeside(form)}</div>
      </main>`;
  }

  /** What was sent comes first once there is something: it is what the author waits for. */
  #renderBeside(form: FormDetails): readonly TemplateResult[] {
    const submitted = renderSubmitted({
      received: form.received,
      opened: this.#opened,
      language: this.#language,
      shows: this.#shows,
      open: (id) => void this.#open(id),
      show: (what) => {
        this.#shows = what;
        this.requestUpdate();
      },
    });
    const findings = renderFindings(form.findings);
    return form.received.length === 0 ? [findings, submitted] : [submitted, findings];
  }

  #renderLanguages({ choices }: FormDetails): TemplateResult {
    const choose = (event: Event) => this.#speak((event.target as HTMLSelectElement).value);
    return html`<span class="pick"><label for="language">Language</label>
      <select id="language" @change=${choose}>
        ${choices.map(
          ({ tag, name, dir }) =>
            html`<option value=${tag} lang=${tag} dir=${dir} .selected=${tag === this.#language}>${name}</option>`,
        )}
      </select></span>`;
  }

  #renderLayouts(): TemplateResult {
    const choose = (event: Event) => {
      this.#keep();
      this.#layout = (event.target as HTMLSelectElement).value as Layout;
      this.requestUpdate();
    };
    return html`<span class="pick"><label for="layout">Layout</label>
      <select id="layout" @change=${choose}>
        ${Object.entries(layouts).map(
          ([value, text]) => html`<option value=${value} .selected=${value === this.#layout}>${text}</option>`,
        )}
      </select></span>`;
  }

  #speak(language: string): void {
    if (language === this.#language) return;
    this.#language = language;
    if (this.#opened !== undefined) void this.#open(this.#opened.receipt.id);
    this.requestUpdate();
  }

  /** After a change: the screen the author was looking at, and what of the answers has no place any more. */
  #goBack(widget: OpenIntake): void {
    const wanted = this.#wanted;
    this.#wanted = undefined;
    if (this.#kept !== undefined && this.#kept.version === this.#form?.version)
      this.#lost = lostAnswers(this.#kept.answers, widget.answers);
    if (wanted !== undefined) widget.goTo(wanted);
    this.requestUpdate();
  }

  /** Where the version changed, the widget itself says what it could not bring along. */
  #miss({ code, fix }: HTMLElementEventMap['oi-error']): void {
    if (code !== 'answer-unplaced') return;
    const [path = ''] = fix.split(':', 1);
    this.#lost = [...this.#lost, ...pointerParts(path).slice(0, 1)];
    this.requestUpdate();
  }

  async #submitted(id: string): Promise<void> {
    await this.#load();
    await this.#open(id);
  }
}

/** The folder's name in `/form/{folder}`. */
function nameIn(pathname: string): string | undefined {
  const name = /^\/form\/([^/]+)\/?$/.exec(pathname)?.[1];
  return name === undefined ? undefined : decodeURIComponent(name);
}

declare global {
  interface HTMLElementTagNameMap {
    'open-intake-preview': OpenIntakePreview;
  }
}
