import type { Packet } from '@open-intake/core';
import type {
  CsvProgress,
  FilledForm,
  StoredSubmission,
  SubmissionPage,
  SubmissionStatus,
  WorkChange,
  WorkerKeys,
  WorkState,
} from '@open-intake/sdk';

/** Who sits here, as the server knows it. */
export interface Session {
  readonly signedIn: boolean;
  /** IANA time zone of the agency. */
  readonly timeZone?: string;
}

/**
 * What the inbox needs of a server. Every call may reject with an `InboxProblem` and with nothing else. The session is an
 * HttpOnly cookie: no token is kept here.
 */
export interface InboxApi {
  /** Whether the cookie is still good, and where the agency is. */
  session(): Promise<Session>;
  /** False when the token is not the one. `name`: what the worker wants to be called by colleagues. */
  signIn(token: string, name?: string): Promise<boolean>;
  signOut(): Promise<void>;
  list(query: {
    readonly status?: SubmissionStatus | undefined;
    readonly cursor?: string | undefined;
    /** BCP 47 tag for the words of flags. */
    readonly language?: string | undefined;
  }): Promise<SubmissionPage>;
  /** How the work stands; nothing of what was sent. */
  state(id: string): Promise<WorkState>;
  packet(id: string, language: string): Promise<Packet>;
  /** Changes what was read as `revision`; rejects with `changed` when somebody else did meanwhile. */
  change(id: string, change: WorkChange, revision: number): Promise<WorkState>;
  /** Deletes what was read as `revision`; rejects with `changed` when somebody else changed it meanwhile. */
  remove(id: string, revision: number): Promise<void>;
  /** A submission as it is kept. */
  stored(id: string): Promise<StoredSubmission>;
  /** The version of the form that was filled in. */
  formOf(id: string): Promise<FilledForm>;
  /** The keys of the agency; undefined where it does not seal. */
  keys(): Promise<WorkerKeys | undefined>;
  /** Everything as CSV, byte for byte: in words of a language (BCP 47), or in codes without one. It may take minutes. */
  csv(language: string | undefined, onProgress: (progress: CsvProgress) => void): Promise<Blob>;
  /** Sends again the notices to staff that reached nobody. */
  sendNoticesAgain(): Promise<void>;
}
