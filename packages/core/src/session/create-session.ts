import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import type { Pointer } from '../json/pointer.ts';
import { localMinute } from '../values/local-minute.ts';
import { begin } from './begin.ts';
import type { Filling, FillingState } from './filling.ts';
import { hasChangedAt } from './has-changed-at.ts';
import { reduce } from './reduce.ts';
import type { Session, SessionAction, SessionOptions, SessionState } from './session.types.ts';

/**
 * Begins to fill a form. It keeps everything in memory and knows no screen, network, clock or language of its own.
 *
 * @example
 * const session = createSession({ form, now: () => new Date(), newId: () => crypto.randomUUID() });
 * session.dispatch({ type: 'answer', path: '/sleep', value: 'outside' });
 * @throws TypeError for a form that `parseForm` would not let through
 */
export function createSession<Form extends FormDefinition>(options: SessionOptions<Form>): Session {
  return new FormSession(options);
}

class FormSession implements Session {
  readonly form: FormDefinition;
  readonly #filling: Filling;
  readonly #newId: () => string;
  readonly #listeners = new Set<() => void>();
  readonly #listenersAt = new Map<Pointer, Set<() => void>>();
  #state: FillingState;
  #draftRef: string;

  constructor(options: SessionOptions) {
    this.form = options.form;
    this.#newId = options.newId;
    this.#draftRef = options.newId();
    this.#filling = {
      index: indexForm(options.form),
      layout: options.layout ?? 'question',
      clock: () => localMinute(new Date(options.now())),
      now: () => new Date(options.now()).toISOString(),
    };
    this.#state = begin(this.#filling, options.language ?? options.form.languages[0] ?? 'en', options.answers);
  }

  get state(): SessionState {
    return this.#state;
  }

  get draftRef(): string {
    return this.#draftRef;
  }

  get evaluations(): number {
    return this.#state.evaluations;
  }

  readonly dispatch = (action: SessionAction): void => {
    const before = this.#state;
    this.#state = reduce(this.#filling, before, action);
    if (action.type === 'reset') this.#draftRef = this.#newId();
    if (this.#state === before) return;
    const now = this.#state;
    const touched = [...this.#listenersAt].filter(([path]) => hasChangedAt(path, before, now));
    for (const listener of [...touched.flatMap(([, listeners]) => [...listeners]), ...this.#listeners]) listener();
  };

  readonly subscribe = (
    ...[first, second]: [listener: () => void] | [path: Pointer, listener: () => void]
  ): (() => void) => {
    if (typeof first === 'function') return listen(this.#listeners, first);
    const listeners = this.#listenersAt.get(first) ?? new Set();
    this.#listenersAt.set(first, listeners);
    const stop = listen(listeners, second as () => void);
    return () => {
      stop();
      if (listeners.size === 0) this.#listenersAt.delete(first);
    };
  };
}

function listen(listeners: Set<() => void>, listener: () => void): () => void {
  const own = (): void => listener();
  listeners.add(own);
  return () => listeners.delete(own);
}
