import {
  createSession,
  type FormDefinition,
  findQuestion,
  type Layout,
  localMinute,
  type Pointer,
  pointer,
  pointerParts,
  type Question,
  type Screen,
  type Session,
  type SkipReason,
  shortRoad,
} from '@open-intake/core';
import type { ReactiveControllerHost } from 'lit';
import { OiChangeEvent } from '../events/events.ts';
import type { Phase } from './phase.ts';

/** Callbacks of navigation to the intake. */
export interface FlowOptions {
  /** Whether the person meets the picker of languages before the first words. */
  readonly picks: () => boolean;
  /** Answers to start with. */
  readonly prefill: () => Readonly<Record<string, unknown>> | undefined;
  /** What checks a screen before the next one is shown; undefined while it cannot be fetched. */
  readonly load: () => Promise<Checks | undefined>;
}

/** The checks of a screen: functions of core that load behind the first question. */
type Checks = Pick<typeof import('@open-intake/core'), 'checkQuestions' | 'lacksPlan'>;

/** A form that can be filled. */
export interface LoadedDefinition {
  readonly form: FormDefinition;
  /** How much one screen holds. */
  readonly layout: Layout;
}

/** Navigation: which screen is shown, and what going on and going back mean there. */
export class FlowController {
  phase: Phase = { kind: 'loading' };
  session: Session | undefined;
  /** Whether the error summary stands on the screen: it comes with Next and stays until all is well or the screen changes. */
  summary = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: FlowOptions;
  #unsubscribe: (() => void) | undefined;
  #busy = false;
  /** The answers that the session was opened with, where nobody gave them here. */
  #start: Session['state']['answers'] | undefined;
  /** Where "send what I have now" was asked for, while one answer of it is changed: Next leads back there. */
  #changedFrom: Pointer | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: FlowOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** The screen of the session that is shown, if one is. */
  get screen(): Screen | undefined {
    const place = this.session?.state.place;
    if (this.phase.kind !== 'form' || place?.kind !== 'screen') return undefined;
    return this.session?.state.screens.find((screen) => screen.id === place.screen);
  }

  /** Questions on the screen shown, on the short road too. */
  get questions(): readonly Question[] {
    if (this.phase.kind !== 'short') return this.screen?.questions ?? [];
    const question = this.session && shortRoad(this.session)[this.phase.step];
    return question === undefined ? [] : [question];
  }

  get isReview(): boolean {
    return this.phase.kind === 'partial' || (this.phase.kind === 'form' && this.session?.state.place.kind === 'review');
  }

  /** Whether something was answered or passed over: then only the person, or `reset()`, throws it away. */
  get isBegun(): boolean {
    const { answers, skipped = {} } = this.session?.state ?? {};
    return answers !== this.#start || Object.keys(skipped).length > 0;
  }

  get canGoBack(): boolean {
    switch (this.phase.kind) {
      case 'about':
        return this.#options.picks();
      case 'form':
      case 'short':
      case 'partial':
      case 'delivery':
        return true;
      default:
        return false;
    }
  }

  go(phase: Phase): void {
    this.#changedFrom = undefined;
    this.phase = phase;
    this.summary = false;
    this.#host.requestUpdate();
  }

  /** A new session, with nothing left of an older one but the `answers` given, and its `draftRef` where it goes on. */
  open(
    { form, layout }: LoadedDefinition,
    language: string,
    given?: Session['state']['answers'],
    draftRef?: string,
  ): void {
    this.#unsubscribe?.();
    const answers = given ?? this.#options.prefill();
    const ids = draftRef ? [draftRef] : [];
    this.session = createSession({
      form,
      language,
      layout,
      now: () => new Date(),
      newId: () => ids.pop() ?? crypto.randomUUID(),
      ...(answers && { answers }),
    });
    this.#start = given ? undefined : this.session.state.answers;
    this.#unsubscribe = this.session.subscribe(() => this.#host.requestUpdate());
  }

  /** Forgets everything that was answered. */
  close(phase: Phase): void {
    this.#unsubscribe?.();
    this.session?.dispatch({ type: 'reset' });
    this.session = this.#start = undefined;
    this.go(phase);
  }

  /** Goes on; stays where it is while what comes next cannot be fetched. */
  async next(): Promise<void> {
    const { session } = this;
    if (session === undefined || this.#busy) return;
    this.#busy = true;
    const checks = await this.#options.load();
    this.#busy = false;
    if (checks === undefined || session !== this.session) return;
    const issues = checks.checkQuestions(session, this.questions, localMinute(new Date()));
    session.dispatch({ type: 'report', issues });
    if (issues.length > 0) return this.#stay();
    if (this.phase.kind === 'short')
      return checks.lacksPlan(session, this.questions)
        ? this.#stay()
        : this.go({ kind: 'short', step: this.phase.step + 1 });
    const { place } = session.state;
    session.dispatch({ type: 'next' });
    if (session.state.place !== place && this.#changedFrom !== undefined) {
      session.dispatch({ type: 'go-to', path: this.#changedFrom });
      return this.go({ kind: 'partial' });
    }
    this.summary = session.state.issues.length > 0 && session.state.place === place;
    this.#host.requestUpdate();
  }

  back(): void {
    const before = this.#before();
    if (before !== undefined) this.go(before);
  }

  answer(path: Pointer, value: unknown): void {
    this.session?.dispatch({ type: 'answer', path, value });
    this.#changed(path);
  }

  skip(path: Pointer, reason?: SkipReason): void {
    this.session?.dispatch({ type: 'skip', path, ...(reason && { reason }) });
    this.#changed(path);
  }

  /** Shows the screen of a question. False when the form has no such question or hides it. */
  goTo(path: Pointer): boolean {
    const { session } = this;
    const id = pointerParts(path)[0] ?? '';
    if (session === undefined || findQuestion(session.form, id) === undefined) return false;
    if (!session.state.visible.has(pointer(id))) return false;
    const from = this.phase.kind === 'partial' ? this.#firstShown(session) : undefined;
    session.dispatch({ type: 'go-to', path });
    this.go({ kind: 'form' });
    this.#changedFrom = from;
    return true;
  }

  /** The first question of the screen that the session is on, whatever is drawn over it. */
  #firstShown({ state: { place, screens } }: Session): Pointer | undefined {
    const screen = place.kind === 'screen' ? screens.find(({ id }) => id === place.screen) : undefined;
    const question = screen?.questions[0];
    return question && pointer(question.id);
  }

  /** The phase to go back to; undefined when the session went back, or there is no way back. */
  #before(): Phase | undefined {
    const { session, phase } = this;
    if (phase.kind === 'about') return { kind: 'languages' };
    if (phase.kind === 'partial') return { kind: 'form' };
    if (phase.kind === 'short') return phase.step > 0 ? { kind: 'short', step: phase.step - 1 } : { kind: 'about' };
    if (phase.kind !== 'form' || session === undefined) return undefined;
    if (this.#changedFrom !== undefined) {
      session.dispatch({ type: 'go-to', path: this.#changedFrom });
      return { kind: 'partial' };
    }
    const { place } = session.state;
    this.summary = false;
    session.dispatch({ type: 'back' });
    return session.state.place === place ? { kind: 'about' } : undefined;
  }

  #stay(): void {
    this.summary = true;
    this.#host.requestUpdate();
  }

  #changed(path: Pointer): void {
    const { session } = this;
    if (session !== undefined && session.state.issues.length === 0) this.summary = false;
    this.#host.dispatchEvent(new OiChangeEvent(pointerParts(path)[0] ?? ''));
    this.#host.requestUpdate();
  }
}
