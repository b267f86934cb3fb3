import { html, nothing, type TemplateResult } from 'lit';
import type { InboxWords } from '../words/inbox-words.ts';
import { renderProblem } from '../words/problem.ts';
import type { CsvExport } from './csv-export.ts';

/** The button for everything as a file; what went wrong with it stands beside it. */
export function renderCsvButton(words: InboxWords, csv: CsvExport): TemplateResult {
  return html`<button type="button" class="quiet" data-do="csv" aria-disabled=${csv.busy ? 'true' : 'false'} @click=${csv.busy ? nothing : askFirst}>
    ${csv.busy ? busyWords(words, csv) : words.say((m) => m.csv.button)}
  </button>
  ${csv.problem ? renderProblem(csv.problem, words, () => void csv.again()) : nothing}`;
}

function busyWords(words: InboxWords, { progress }: CsvExport): string {
  if (progress?.of === undefined) return words.say((m) => m.csv.busy);
  return words.say((m) => m.csv.progress, { rows: progress.rows, of: progress.of });
}

/** What to think of before such a file lies somewhere. */
export function renderCsvDialog(words: InboxWords, csv: CsvExport): TemplateResult {
  const save = () => void csv.save(new Date(), words.lang);
  const saveCodes = () => void csv.save(new Date());
  return html`<dialog class="csv" aria-labelledby="csv-title" aria-describedby="csv-body">
      <form method="dialog">
        <h2 id="csv-title">${words.say((m) => m.csv.title)}</h2>
        <p id="csv-body">${words.say((m) => m.csv.body)}</p>
        <div class="tools">
          <button class="primary" data-do="csv-save" @click=${save}>${words.say((m) => m.csv.save)}</button>
          <button data-do="csv-codes" @click=${saveCodes}>${words.say((m) => m.csv.codes)}</button>
          <button data-do="csv-not">${words.say((m) => m.csv.not)}</button>
        </div>
      </form>
    </dialog>`;
}

function askFirst(event: Event): void {
  if (event.target instanceof Element)
    event.target.closest('section')?.querySelector<HTMLDialogElement>('dialog.csv')?.showModal();
}
