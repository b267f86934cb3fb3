import type { IntakeClient, WorkerClient, WorkerKeys } from '@open-intake/sdk';

/** The session of a worker, as the server knows it. */
export interface Session {
  readonly signedIn: boolean;
  /** IANA time zone of the agency. */
  readonly timeZone?: string;
  /** What the worker wants to be called by colleagues. */
  readonly name?: string;
  /** The agency's name by language tag. */
  readonly agency?: Readonly<Record<string, string>>;
  /** The ids of the forms that are offered now. Servers before 0.2 do not say it. */
  readonly forms?: readonly string[];
}

/**
 * The server as the inbox knows it. What a call rejects with, `problemCodeOf` names. The session is an HttpOnly cookie: no
 * token is kept here.
 */
export interface InboxApi {
  /**
   * The worker's calls, let in by the session.
   *
   * @throws IntakeError `insecure-address` over plain http off loopback
   */
  readonly worker: WorkerClient;
  /** Whether the cookie is still good, and where the agency is. */
  session(): Promise<Session>;
  /** False when the token is not the one. `name`: what the worker wants to be called by colleagues. */
  signIn(token: string, name?: string): Promise<boolean>;
  /** Ends the session. */
  signOut(): Promise<void>;
  /** The compiled services that a form's clients are shown, as JSON; undefined where there are none. */
  services(form: string): Promise<unknown>;
  /** The keys of the agency; undefined where it does not seal. */
  keys(): Promise<WorkerKeys | undefined>;
  /** A client of a form, as who fills it in has one. Where the agency seals, it seals to the keyset of this server. */
  intake(form: string): Promise<IntakeClient>;
}
