import { languageName, wallTime } from '@open-intake/core';
import { SchemeController, tokens } from '@open-intake/widget';
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { InboxApi } from './api/inbox-api.ts';
import type { InboxProblemCode } from './api/inbox-problem.ts';
import { InterviewDesk } from './interview/interview-desk.ts';
import { renderInterviewPage, renderLeaveDialog } from './interview/interview-page.ts';
import { IdleLock } from './keys/idle-lock.ts';
import { keyPanelStyles } from './keys/key-panel.styles.ts';
import { renderKeyPanel } from './keys/key-panel.ts';
import { WorkerKey } from './keys/worker-key.ts';
import { CsvExport } from './list/csv-export.ts';
import { listStyles } from './list/list.styles.ts';
import { renderList } from './list/list.ts';
import { SubmissionListing } from './list/submission-listing.ts';
import { HashRoute, hashOf, type Route } from './route/hash-route.ts';
import { WorkerSession } from './session/worker-session.ts';
import { signInStyles } from './sign-in/sign-in.styles.ts';
import { renderSignIn } from './sign-in/sign-in.ts';
import { OpenSubmission } from './submission/open-submission.ts';
import { submissionStyles } from './submission/submission.styles.ts';
import { renderSubmission } from './submission/submission.ts';
import { themeStyles } from './theme/theme.styles.ts';
import { todayStyles } from './today/today.styles.ts';
import { renderToday } from './today/today.ts';
import { TodayDesk } from './today/today-desk.ts';
import { type InboxWords, inboxMessages, inboxWords } from './words/inbox-words.ts';
import { renderProblem } from './words/problem.ts';

/**
 * The worker's inbox: sign in, the list with what is urgent first, one submission with its packet. Keeps nothing in the
 * browser but the server's cookie; the language chosen lives in memory.
 *
 * @tag open-intake-inbox
 */
export class OpenIntakeInbox extends LitElement {
  static override readonly properties = { api: { attribute: false }, language: { type: String } };

  static override readonly styles = [
    tokens,
    themeStyles,
    signInStyles,
    listStyles,
    submissionStyles,
    keyPanelStyles,
    todayStyles,
  ];

  /** The server. Nothing happens before it is given. */
  declare api: InboxApi | undefined;
  /** BCP 47 tag of the worker's language. */
  declare language: string;

  #said: string | undefined;
  /** Whether the worker said that an intake which is not sent may be lost. */
  #isLeaving = false;
  #focusNext: 'heading' | { readonly selector: string } | undefined;
  readonly #apiNow = () => this.api;
  readonly #session = new WorkerSession(this, this.#apiNow, () => void this.#enter());
  readonly #route = new HashRoute(
    this,
    (route, before) => this.#follow(route, before),
    (wanted) => this.#mayLose(() => this.#route.go(wanted)),
  );
  readonly #desk = new InterviewDesk(this, this.#apiNow);
  readonly #list = new SubmissionListing(
    this,
    this.#apiNow,
    () => this.language,
    () => this.#session.state.kind === 'signed-in' && this.#route.current.kind === 'list',
    (code) => this.#expireIf(code),
  );
  readonly #today = new TodayDesk(
    this,
    this.#apiNow,
    (code) => this.#expireIf(code),
    (selector) => {
      this.#focusNext = { selector };
    },
  );
  readonly #csv = new CsvExport(this, this.#apiNow, (code) => this.#expireIf(code));
  readonly #key = new WorkerKey(this, this.#apiNow);
  readonly #open = new OpenSubmission(
    this,
    this.#apiNow,
    (code) => this.#expireIf(code),
    () => this.#key.key,
    () => wallTime(new Date(Date.now()), this.#session.timeZone).day,
  );

  constructor() {
    super();
    new SchemeController(this);
    this.language = 'en';
    new IdleLock(this, () => this.#lock());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('api') && this.api) void this.#session.check();
  }

  protected override updated(): void {
    const dialog = this.renderRoot.querySelector<HTMLDialogElement>('#leave-interview');
    if (dialog?.open === false) dialog.showModal();
    const wished = this.#focusNext;
    if (wished === undefined) return;
    const target = this.renderRoot.querySelector<HTMLElement>(wished === 'heading' ? 'h1' : wished.selector);
    if (!target) return;
    this.#focusNext = undefined;
    target.focus();
  }

  async #enter(): Promise<void> {
    this.#focusNext = 'heading';
    await this.#key.check();
    if (this.#session.state.kind === 'signed-in') this.#show(this.#route.current);
  }

  readonly #takeKey = async (file: Blob, keep: boolean): Promise<void> => {
    const route = this.#route.current;
    if ((await this.#key.take(file, keep)) && route.kind === 'submission')
      void this.#open.open(route.id, this.language);
  };

  #follow(route: Route, before: Route): void {
    this.#isLeaving = false;
    if (this.#session.state.kind !== 'signed-in') return;
    this.#focusNext =
      route.kind === 'list' && before.kind === 'submission' && this.#said === undefined
        ? { selector: `[data-id="${before.id}"] a` }
        : 'heading';
    this.#show(route);
  }

  #show(route: Route): void {
    const form = this.#formOf(route);
    if (form === undefined) this.#desk.close();
    if (route.kind === 'submission') {
      this.#said = undefined;
      void this.#open.open(route.id, this.language);
    } else {
      this.#open.close();
      if (route.kind === 'list') void this.#list.refresh();
      else if (route.kind === 'today') void this.#today.open();
      else if (form !== undefined) void this.#desk.open(form);
    }
    this.requestUpdate();
  }

  /** The form that is filled in with somebody: the one in the address, or the only one there is. */
  #formOf(route: Route): string | undefined {
    const { forms } = this.#session;
    if (route.kind !== 'new') return undefined;
    return route.form ?? (forms.length === 1 ? forms[0] : undefined);
  }

  /** Whether nothing is lost that somebody told; else the worker is asked first, and `go` comes after. */
  #mayLose(go: () => void): boolean {
    const isLost = this.#unsent?.hasUnsent === true && !this.#isLeaving;
    if (isLost)
      this.#desk.askBefore(() => {
        this.#isLeaving = true;
        go();
      });
    return !isLost;
  }

  get #unsent(): { readonly hasUnsent: boolean } | null {
    return this.renderRoot.querySelector('open-intake-interview');
  }

  #expireIf(code: InboxProblemCode): void {
    if (code !== 'signed-out') return;
    this.#forget();
    this.#session.expire();
  }

  #forget(): void {
    this.#list.clear();
    this.#open.close();
    this.#today.close();
    this.#desk.close();
    this.#key.lock();
    this.#focusNext = 'heading';
  }

  /** A key that is kept on this computer comes back by itself at sign-in: there only signing out locks it. */
  readonly #lock = (): void => {
    if (this.#key.key === undefined) return;
    // What somebody tells meanwhile is not thrown away: the key goes, the intake stays.
    if (this.#key.kept && this.#unsent?.hasUnsent !== true) this.#signOut();
    else {
      this.#key.lock('locked');
      this.#open.lock();
      this.#focusNext = 'heading';
    }
  };

  readonly #signOut = (): void => {
    if (!this.#mayLose(this.#signOut)) return;
    this.#isLeaving = false;
    this.#forget();
    void this.#session.signOut();
  };

  readonly #chooseLanguage = (event: Event): void => {
    if (!(event.target instanceof HTMLSelectElement)) return;
    this.language = event.target.value;
    const route = this.#route.current;
    if (this.#session.state.kind !== 'signed-in') return;
    if (route.kind === 'submission') void this.#open.open(route.id, this.language);
    else if (route.kind === 'list') void this.#list.refresh();
  };

  async #remove(id: string): Promise<void> {
    if (!(await this.#open.remove(id))) return;
    this.#said = inboxWords(this.language).say((m) => m.submission.deleted);
    this.#route.go({ kind: 'list' });
  }

  protected override render(): TemplateResult {
    const words = inboxWords(this.language);
    return html`<div class="frame" lang=${words.lang} dir=${words.dir}>
      <header class="bar">${this.#renderBar(words)}</header>
      <main>${this.#renderPage(words)}</main>
      ${renderLeaveDialog({ words, desk: this.#desk })}
    </div>`;
  }

  #renderBar(words: InboxWords): TemplateResult {
    const languages = [...new Set([...Object.keys(inboxMessages), ...this.#list.languages])];
    return html`<span>Open Intake</span>
      <div class="end">
        <label for="language">${words.say((m) => m.language)}</label>
        <select id="language" @change=${this.#chooseLanguage}>
          ${languages.map((tag) => html`<option value=${tag} lang=${tag} ?selected=${tag === this.language}>${languageName(tag, tag)}</option>`)}
        </select>
        ${
          this.#session.state.kind === 'signed-in'
            ? html`<a href=${hashOf({ kind: 'today' })} data-do="today" aria-current=${this.#route.current.kind === 'today' ? 'page' : nothing}>${words.say((m) => m.today.title)}</a>`
            : nothing
        }
        ${
          this.#session.state.kind === 'signed-in' && this.#key.key !== undefined
            ? html`<button type="button" class="quiet" data-do="lock-key" @click=${this.#lock}>${words.say((m) => m.keys.lock)}</button>`
            : nothing
        }
        ${
          this.#session.state.kind === 'signed-in'
            ? html`<button type="button" class="quiet" data-do="sign-out" @click=${this.#signOut}>${words.say((m) => m.signOut)}</button>`
            : nothing
        }
      </div>`;
  }

  #renderPage(words: InboxWords): TemplateResult | typeof nothing {
    const { state } = this.#session;
    switch (state.kind) {
      case 'checking':
        return html`<p class="status-line" role="status">${words.say((m) => m.checking)}</p>`;
      case 'unreachable':
        return html`<h1 tabindex="-1">${words.say((m) => m.title)}</h1>
          ${renderProblem(state.code, words, () => void this.#session.check())}`;
      case 'signed-out':
      case 'signing-in':
        return renderSignIn({
          words,
          note: state.kind === 'signed-out' ? state.note : undefined,
          busy: state.kind === 'signing-in',
          submit: (token, name) => void this.#session.signIn(token, name),
        });
      case 'signed-in':
        return this.#renderSignedIn(words, this.#route.current);
    }
  }

  #renderSignedIn(words: InboxWords, route: Route): TemplateResult {
    const take = (file: Blob, keep: boolean) => void this.#takeKey(file, keep);
    const keyPanel = renderKeyPanel({ words, key: this.#key, now: Date.now(), take });
    if (route.kind === 'today')
      return renderToday({ words, desk: this.#today, timeZone: this.#session.timeZone ?? 'UTC', now: Date.now() });
    if (route.kind === 'list') {
      return renderList({
        words,
        list: this.#list,
        csv: this.#csv,
        keyPanel,
        said: this.#said,
        now: Date.now(),
        timeZone: this.#session.timeZone,
      });
    }
    if (route.kind === 'new') {
      const form = this.#formOf(route);
      return renderInterviewPage({
        words,
        desk: this.#desk,
        forms: this.#session.forms,
        isPicked: form !== undefined,
        worker: this.#session.name,
        language: this.language,
        again: () => this.#show(route),
      });
    }
    return renderSubmission({
      words,
      open: this.#open,
      keyPanel,
      again: () => void this.#open.open(route.id, this.language),
      setStatus: (status) => void this.#open.setStatus(route.id, status),
      take: () => void this.#open.take(route.id),
      letGo: () => void this.#open.letGo(route.id),
      timeZone: this.#session.timeZone,
      print: () => print(),
      copy: (text) => void this.#open.copy(text),
      agency: this.#session.agencyName(words.lang),
      worker: this.#session.name,
      remove: () => void this.#remove(route.id),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'open-intake-inbox': OpenIntakeInbox;
  }
}
