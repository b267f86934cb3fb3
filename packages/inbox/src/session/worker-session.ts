import type { ReactiveControllerHost } from 'lit';
import type { InboxApi, Session } from '../api/inbox-api.ts';
import { type InboxProblemCode, problemCodeOf } from '../api/inbox-problem.ts';

/** Why nobody is signed in, in words that the sign-in page has. */
export type SignInNote = 'empty' | 'wrong' | 'expired' | Exclude<InboxProblemCode, 'signed-out'>;

/**
 * `checking` → `signed-in`, `signed-out` or `unreachable`; `unreachable` → `checking`; `signed-out` ↔ `signing-in` →
 * `signed-in`; `signed-in` → `signed-out`.
 */
export type SessionState =
  | { readonly kind: 'checking' }
  | { readonly kind: 'unreachable'; readonly code: InboxProblemCode }
  | { readonly kind: 'signed-out'; readonly note?: SignInNote }
  | { readonly kind: 'signing-in' }
  | { readonly kind: 'signed-in' };

/** Whether a worker is signed in. Knows the token only while it is on its way. */
export class WorkerSession {
  state: SessionState = { kind: 'checking' };
  /** IANA time zone of the agency, in which days are meant; undefined until the server said it. */
  timeZone: string | undefined;
  /** What the worker wants to be called; undefined where they did not say. */
  name: string | undefined;
  /** Ids of the forms that are offered now. */
  forms: readonly string[] = [];
  #agency: Readonly<Record<string, string>> = {};
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;
  readonly #signedIn: () => void;

  constructor(host: ReactiveControllerHost, api: () => InboxApi | undefined, signedIn: () => void) {
    this.#host = host;
    this.#api = api;
    this.#signedIn = signedIn;
  }

  /** Asks the server whether the cookie is still good. */
  async check(): Promise<void> {
    this.#set({ kind: 'checking' });
    try {
      const session = await this.#api()?.session();
      this.#note(session);
      if (session?.signedIn) this.#enter();
      else this.#set({ kind: 'signed-out' });
    } catch (thrown) {
      this.#set({ kind: 'unreachable', code: problemCodeOf(thrown) });
    }
  }

  /** The agency's name in a language (BCP 47), else in the first that it has; undefined where the server says none. */
  agencyName(language: string): string | undefined {
    return this.#agency[language] ?? this.#agency[language.split('-')[0] ?? ''] ?? Object.values(this.#agency)[0];
  }

  #note(session: Session | undefined): void {
    this.timeZone = session?.timeZone;
    this.name = session?.name;
    this.forms = session?.forms ?? [];
    this.#agency = session?.agency ?? {};
  }

  async signIn(token: string, name?: string): Promise<void> {
    if (token === '') return this.#set({ kind: 'signed-out', note: 'empty' });
    this.#set({ kind: 'signing-in' });
    try {
      if (await this.#api()?.signIn(token, name)) {
        // What only a signed-in worker is told; without it a sheet is printed without names.
        const session = await this.#api()
          ?.session()
          .catch(() => undefined);
        if (session) this.#note(session);
        this.#enter();
      } else this.#set({ kind: 'signed-out', note: 'wrong' });
    } catch (thrown) {
      const code = problemCodeOf(thrown);
      this.#set({ kind: 'signed-out', note: code === 'signed-out' ? 'wrong' : code });
    }
  }

  /** Signs out; says so when the server could not be told. */
  async signOut(): Promise<void> {
    try {
      await this.#api()?.signOut();
      this.#set({ kind: 'signed-out' });
    } catch (thrown) {
      this.#set({ kind: 'unreachable', code: problemCodeOf(thrown) });
    }
  }

  /** Somebody else's answer was "sign in first". */
  expire(): void {
    this.#set({ kind: 'signed-out', note: 'expired' });
  }

  #enter(): void {
    this.#set({ kind: 'signed-in' });
    this.#signedIn();
  }

  #set(state: SessionState): void {
    this.state = state;
    this.#host.requestUpdate();
  }
}
