import { html, nothing, type TemplateResult } from 'lit';
import type { InboxWords } from '../words/inbox-words.ts';
import type { WorkerKey } from './worker-key.ts';

/** The panel of the worker's key. */
export interface KeyPanelView {
  readonly words: InboxWords;
  readonly key: WorkerKey;
  /** Milliseconds. */
  readonly now: number;
  readonly take: (file: Blob, keep: boolean) => void;
}

/** Where a worker gives the key, or takes it away. Nothing where the agency does not seal. */
export function renderKeyPanel(view: KeyPanelView): TemplateResult | typeof nothing {
  const { words, key, now } = view;
  if (!key.seals) return nothing;
  return html`<section class="key-panel no-print" aria-labelledby="key-title" data-key=${key.key ? 'ready' : 'none'}>
    <h2 id="key-title">${words.say((m) => m.keys.title)}</h2>
    <div role="status">
      ${key.warnings(now).map(
        (warning) =>
          html`<p class="note" data-warning=${warning.kind}>
            ${warning.kind === 'drill' ? words.say((m) => m.keys.drill) : words.say((m) => m.keys.expires, { day: warning.day })}
          </p>`,
      )}
    </div>
    <div role="alert">
      ${key.note === undefined ? nothing : html`<p class="note" data-note=${key.note}>${words.say((m) => m.keys[key.note ?? 'notAKey'])}</p>`}
    </div>
    ${key.key === undefined || key.note === 'oldKey' ? renderForm(view) : nothing}
    ${
      key.key === undefined
        ? nothing
        : html`<p>
            ${words.say((m) => (key.kept ? m.keys.kept : m.keys.ready))}
            <button type="button" class="quiet" data-do="forget-key" @click=${() => void key.forget()}>
              ${words.say((m) => m.keys.forget)}
            </button>
          </p>`
    }
  </section>`;
}

function renderForm({ words, take }: KeyPanelView): TemplateResult {
  const onSubmit = (event: SubmitEvent): void => {
    event.preventDefault();
    if (!(event.target instanceof HTMLFormElement)) return;
    const data = new FormData(event.target);
    const file = data.get('key');
    if (file instanceof Blob) take(file, data.get('keep') !== null);
  };
  return html`<form @submit=${onSubmit}>
    <p>${words.say((m) => m.keys.body)}</p>
    <label for="key-file">${words.say((m) => m.keys.file)}</label>
    <input id="key-file" name="key" type="file" accept=".json,.pem,.txt,application/json" required />
    <label class="keep"><input name="keep" type="checkbox" /> <span>${words.say((m) => m.keys.keep)}</span></label>
    <button class="primary" data-do="use-key">${words.say((m) => m.keys.use)}</button>
  </form>`;
}
