import {
  aloneChoice,
  checkSession,
  createSession,
  evaluateForm,
  fitInterview,
  type Interview,
  type Issue,
  isBlank,
  localMinute,
  type MessagesByLanguage,
  type Pointer,
  pointer,
  type Question,
  questionByRole,
  type Session,
  type SkipReason,
  seenTexts,
  takesAnswers,
  toInterviewSubmission,
  type UnfrozenSubmission,
  valueAt,
} from '@open-intake/core';
import { type CallFacts, callNotes, missingFacts } from './call-facts.ts';
import type { LoadedInterview } from './load-interview.ts';

/** How many questions that are asked now have an answer, were passed over, or are open. */
export interface Counts {
  readonly answered: number;
  readonly passed: number;
  readonly open: number;
}

/** A form that a worker fills in with somebody: what is known of the call, the session, and what the worker marks beside the answers. */
export class InterviewFilling {
  readonly loaded: LoadedInterview;
  call: CallFacts;
  /** There once enough is known of the call. */
  session: Session | undefined;
  /** What the worker picked when it stopped being safe to talk, after something was told. */
  noLongerSafe: string | undefined;
  /** Whether the error summary stands above the questions. */
  summary = false;
  /** Whether all that keeps it from being sent are questions that have to be asked. */
  lacksRequired = false;

  readonly #onChange: () => void;
  /** The language in which the form's words are read. */
  #language: string;
  /** Answers that the worker knew or saw. */
  readonly #byWorker = new Set<Pointer>();
  /** Consents whose text was read aloud. */
  readonly #readAloud = new Set<string>();

  /** @param language BCP 47 tag of the form's words for the person, until a language is picked */
  constructor(loaded: LoadedInterview, call: CallFacts, language: string, onChange: () => void) {
    this.loaded = loaded;
    this.call = call;
    this.#language = language;
    this.#onChange = onChange;
  }

  /** Whether somebody typed or picked something that is not sent. */
  get isBegun(): boolean {
    const { how, speaker, spoken, interpreter } = this.call;
    return [how, speaker, spoken, interpreter].some((fact) => fact !== undefined);
  }

  /**
   * Every question that is asked now, in order. With whom the worker speaks is asked before. While it is no longer safe to talk, what was
   * told about safety stays as it is and is not asked any more.
   */
  get questions(): readonly Question[] {
    const asked = (this.session?.state.screens ?? []).flatMap(({ questions }) => questions).filter(isAsked);
    const shown = this.#shownToOthers();
    return shown === undefined ? asked : asked.filter(({ id }) => shown.has(pointer(id)));
  }

  /** What is asked of somebody whom others hear, while it is no longer safe to talk. */
  #shownToOthers(): ReadonlySet<string> | undefined {
    const { session, noLongerSafe } = this;
    const question = session && questionByRole(session.form, 'private-screen');
    if (session === undefined || question === undefined || noLongerSafe === undefined) return undefined;
    const now = new Date();
    const answers = { ...session.state.answers, [question.id]: noLongerSafe };
    return evaluateForm(session.form, answers, {
      today: localMinute(now).slice(0, 10),
      now: localMinute(now),
      onDevice: true,
    }).visible;
  }

  get counts(): Counts {
    const { session } = this;
    const asked = this.questions.filter(takesAnswers);
    const has = (path: Pointer) => session !== undefined && !isBlank(valueAt(session.state.answers, path));
    const answered = asked.filter(({ id }) => has(pointer(id)));
    const passed = asked.filter(({ id }) => session?.state.skipped[pointer(id)] !== undefined);
    return { answered: answered.length, passed: passed.length, open: asked.length - answered.length - passed.length };
  }

  /** Notes something of the call. The questions come once enough is known. */
  tell(change: Partial<CallFacts>): void {
    const isAnother = (['worker', 'spoken', 'interpreter', 'interpreterName'] as const).some(
      (fact) => change[fact] !== undefined && change[fact] !== this.call[fact],
    );
    this.call = { ...this.call, ...change };
    // What was read by somebody else, through somebody else or in another language has to be read again.
    if (isAnother) for (const id of [...this.#readAloud]) this.noteReadAloud(id, false);
    if (this.session === undefined && missingFacts(this.call, this.loaded.form).length === 0) this.#open();
    if (this.session !== undefined) this.#follow(this.session, change);
    this.#onChange();
  }

  /** The language in which the form's words are read from now on. */
  readIn(language: string): void {
    this.#language = language;
    this.session?.dispatch({ type: 'language', language });
  }

  answer(path: Pointer, value: unknown): void {
    if (this.#staysTold(path, value)) return;
    this.session?.dispatch({ type: 'answer', path, value });
    if (value === undefined) this.#byWorker.delete(path);
    this.#hideSummary();
  }

  /** Whether it is no longer safe to talk, and something was told while it was: that goes to the agency all the same. */
  #staysTold(path: Pointer, value: unknown): boolean {
    const { session } = this;
    const question = session && questionByRole(session.form, 'private-screen');
    if (session === undefined || question === undefined || path !== pointer(question.id)) return false;
    const wasSafe = session.state.answers[question.id] === aloneChoice;
    const isTold = this.counts.answered > 1;
    this.noLongerSafe = wasSafe && isTold && typeof value === 'string' && value !== aloneChoice ? value : undefined;
    if (this.noLongerSafe === undefined) return false;
    this.#onChange();
    return true;
  }

  /** Passes a question over for a reason; the same reason again takes that back. */
  pass(path: Pointer, reason: SkipReason): void {
    const { session } = this;
    if (session?.state.skipped[path] === reason) session.dispatch({ type: 'answer', path, value: undefined });
    else session?.dispatch({ type: 'skip', path, reason });
    this.#byWorker.delete(path);
    this.#hideSummary();
  }

  isByWorker(path: Pointer): boolean {
    return this.#byWorker.has(path);
  }

  markByWorker(path: Pointer, isMarked: boolean): void {
    if (isMarked) this.#byWorker.add(path);
    else this.#byWorker.delete(path);
    this.#onChange();
  }

  wasReadAloud(id: string): boolean {
    return this.#readAloud.has(id);
  }

  /** A text was read aloud, or was not after all: then nothing was decided about it. */
  noteReadAloud(id: string, isRead: boolean): void {
    if (isRead) this.#readAloud.add(id);
    else {
      this.#readAloud.delete(id);
      this.session?.dispatch({ type: 'answer', path: pointer(id), value: undefined });
    }
    this.#onChange();
  }

  /** Whether there are more marks than the notes of a submission can hold. */
  get hasTooManyMarks(): boolean {
    return fitInterview(this.#interview()).more !== undefined;
  }

  /** Notes the exact words that stand there to be read. Those of our own in place of the form's are none. */
  noteSeen(messages: MessagesByLanguage): void {
    const { session, loaded } = this;
    if (session === undefined) return;
    const hasOwn = loaded.agency?.reporterNotice !== undefined;
    const read = this.questions.filter(
      ({ role }) => role !== 'private-screen' && !(hasOwn && role === 'reporter-notice'),
    );
    for (const [id, text] of seenTexts(session, messages, read)) session.dispatch({ type: 'seen', id, text });
  }

  /** What goes out; undefined where something has to be looked at first, which then stands in the summary. */
  submission(writtenIn: string, partial: boolean): UnfrozenSubmission | undefined {
    const { session } = this;
    if (session === undefined) return undefined;
    const issues = checkSession(session, localMinute(new Date()), partial);
    if (issues.length > 0) {
      this.report(issues);
      return undefined;
    }
    return toInterviewSubmission(session, { interview: this.#interview(), writtenIn, partial, now: () => new Date() });
  }

  /** Shows what is wrong with some answers. */
  report(issues: readonly Issue[]): void {
    this.session?.dispatch({ type: 'report', issues });
    this.summary = issues.length > 0;
    this.lacksRequired = issues.length > 0 && issues.every(({ code }) => code === 'required');
    this.#onChange();
  }

  #interview(): Interview {
    return { ...callNotes(this.call), readAloud: [...this.#readAloud], byWorker: [...this.#byWorker] };
  }

  #open(): void {
    this.session = createSession({
      form: this.loaded.form,
      language: this.#language,
      layout: 'section',
      now: () => new Date(),
      newId: () => crypto.randomUUID(),
    });
    this.session.subscribe(this.#onChange);
    this.#follow(this.session, this.call);
  }

  /** What the call tells is not asked once more. */
  #follow(session: Session, { speaker, spoken }: Partial<CallFacts>): void {
    const told = [
      ['filled-by', speaker],
      ['language', spoken],
    ] as const;
    for (const [role, value] of told) {
      const question = value === undefined ? undefined : questionByRole(session.form, role);
      if (question !== undefined) session.dispatch({ type: 'answer', path: pointer(question.id), value });
    }
  }

  #hideSummary(): void {
    if (this.session?.state.issues.length === 0) this.summary = this.lacksRequired = false;
  }
}

const isAsked = ({ role }: Question): boolean => role !== 'filled-by';
