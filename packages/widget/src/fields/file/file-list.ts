import { type FileAnswer, usualFileTypes, valueAt } from '@open-intake/core';
import { html, type TemplateResult } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { icon } from '../../icons/icon.ts';
import type { FileContext } from './file-context.ts';
import type { FileProblem } from './file-problem.ts';
import { apart, kindsInWords, namesInWords } from './file-words.ts';
import { keepFocus } from './keep-focus.ts';
import { readFile } from './read-file.ts';
import { renderFileList } from './render-file-list.ts';
import { renderPickers } from './render-pickers.ts';
import { filesLeft, limitsOf, mostBytes, readFiles } from './size-budget.ts';
import { sizeWords } from './size-words.ts';
import { type WatchedPlace, watchPlace } from './watch-place.ts';

/**
 * The files of one answer: takes files in, one after the other, and says what became of each. What is read late is answered only where its question
 * still is and was not passed over meanwhile; going to another screen does not stop it.
 */
class FileListDirective extends Directive {
  #context: FileContext | undefined;
  #queue = Promise.resolve();
  #reading = 0;
  /** Counts how often reading was called off. */
  #round = 0;
  #problems: readonly FileProblem[] = [];
  #said = '';

  override render(context: FileContext): TemplateResult {
    this.#context = context;
    const { question, session, path, value, ui, id } = context;
    if (session.state.skipped[path] !== undefined) this.#callOff();
    const files = readFiles(value);
    const left = filesLeft(question, files);
    const problemsId = `${id}-problems`;
    return html`<div class="files">
      ${renderFileList(context, { files, isFull: left === 0, onRemove: (file, event) => this.#remove(context, file, event) })}
      ${
        left > 0
          ? renderPickers(context, {
              left,
              describedBy: this.#problems.length > 0 ? problemsId : undefined,
              onPick: (picked, event) => this.#pick(context, picked, event),
            })
          : html`<p class="file-note">${ui.text('fields.file.full')}</p>`
      }
      <div role="status" id=${problemsId}>
        ${this.#reading > 0 ? html`<p class="file-note">${ui.text('fields.file.reading')}</p>` : html`<p class="file-said">${this.#said}</p>`}
        ${this.#problems.map((problem) => renderProblem(context, problem))}
      </div>
      ${left > 0 ? renderTerms(context) : undefined}
    </div>`;
  }

  #pick(context: FileContext, files: readonly File[], event: Event): void {
    const place = watchPlace(context.session, context.path);
    const focus = keepFocus(event);
    this.#problems = [];
    this.#said = '';
    this.#reading += 1;
    const round = this.#round;
    const isWanted = () => round === this.#round && place.isThere();
    this.#queue = this.#queue.then(() => this.#readAll(context, files, isWanted)).then(() => this.#done(place, focus));
    context.requestUpdate();
  }

  async #readAll(context: FileContext, files: readonly File[], isWanted: () => boolean): Promise<void> {
    const added: string[] = [];
    for (const file of files) {
      if (!isWanted()) return;
      const result = await readOne(context, file);
      if (!isWanted()) return;
      if (typeof result === 'string') this.#problems = [...this.#problems, { name: file.name, code: result }];
      else if (addTo(context, result)) added.push(result.name);
      else this.#problems = [...this.#problems, { name: file.name, code: 'many' }];
    }
    if (added.length > 0) this.#said = context.ui.text('fields.file.added', { names: namesInWords(added, context.ui) });
  }

  #done(place: WatchedPlace, focus: () => void): void {
    place.stop();
    this.#reading -= 1;
    this.#context?.requestUpdate();
    focus();
  }

  #remove({ session, path, ui, answer }: FileContext, file: FileAnswer, event: Event): void {
    const others = readFiles(valueAt(session.state.answers, path)).filter(({ uploadId }) => uploadId !== file.uploadId);
    const focus = keepFocus(event);
    this.#problems = [];
    this.#said = ui.text('fields.file.removed', { name: apart(file.name) });
    answer(others.length > 0 ? others : undefined);
    focus();
  }

  #callOff(): void {
    this.#problems = [];
    this.#said = '';
    if (this.#reading > 0) this.#round += 1;
  }
}

/** The picked files, and what is wrong with those that could not be taken. */
export const fileList = directive(FileListDirective);

async function readOne({ question, session, path }: FileContext, file: File) {
  const files = readFiles(valueAt(session.state.answers, path));
  if (filesLeft(question, files) === 0) return 'many' as const;
  return readFile(file, limitsOf(question, session.state.answers, files));
}

/** Straight to the session that the file was picked in: the screen may show another by now. False where there is no place left. */
function addTo({ question, session, path }: FileContext, file: FileAnswer): boolean {
  const files = readFiles(valueAt(session.state.answers, path));
  if (filesLeft(question, files) === 0) return false;
  session.dispatch({ type: 'answer', path, value: [...files, file] });
  return true;
}

function renderProblem({ ui, question }: FileContext, { name, code }: FileProblem): TemplateResult {
  const text = ui.text(`fields.file.problems.${code}`, {
    name: apart(name),
    kinds: kindsInWords(question.accept ?? usualFileTypes, ui),
    size: sizeWords(mostBytes(question), ui.language),
    number: question.max ?? 1,
  });
  return html`<p class="question-issue">${icon('attention')}<span>${text}</span></p>`;
}

/** What happens to photos, and how many there may be. */
function renderTerms({ ui, question }: FileContext): TemplateResult {
  const { accept = usualFileTypes, max = 1 } = question;
  return html`${accept.some((type) => type.startsWith('image/')) ? html`<p class="file-note">${ui.text('fields.file.smaller')}</p>` : undefined}
    ${max > 1 ? html`<p class="file-note">${ui.text('fields.file.upTo', { number: max })}</p>` : undefined}`;
}
