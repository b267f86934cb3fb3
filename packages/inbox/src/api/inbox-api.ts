import type { Packet } from '@open-intake/core';
import type { FilledForm, HeldSubmission, SubmissionPage, SubmissionStatus, WorkerKeys } from '@open-intake/sdk';

/**
 * What the inbox needs of a server. Every call may reject with an `InboxProblem` and with nothing else. The session is an
 * HttpOnly cookie: no token is kept here.
 */
export interface InboxApi {
  isSignedIn(): Promise<boolean>;
  /** False when the token is not the one. */
  signIn(token: string): Promise<boolean>;
  signOut(): Promise<void>;
  list(query: {
    readonly status?: SubmissionStatus | undefined;
    readonly cursor?: string | undefined;
    /** BCP 47 tag for the words of flags. */
    readonly language?: string | undefined;
  }): Promise<SubmissionPage>;
  statusOf(id: string): Promise<SubmissionStatus>;
  packet(id: string, language: string): Promise<Packet>;
  setStatus(id: string, status: SubmissionStatus): Promise<void>;
  remove(id: string): Promise<void>;
  /** A submission as it is kept. */
  held(id: string): Promise<HeldSubmission>;
  /** The version of the form that was filled in. */
  formOf(id: string): Promise<FilledForm>;
  /** The keys of the agency; undefined where it does not seal. */
  keys(): Promise<WorkerKeys | undefined>;
  /** Everything as CSV, byte for byte. */
  csv(): Promise<Blob>;
}
