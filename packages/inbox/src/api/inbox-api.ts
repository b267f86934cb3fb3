import type { FilledBy, FormMessages, Packet, Within } from '@open-intake/core';

export const submissionStatuses = ['new', 'seen', 'done'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** One line of the list. The server sorts: what is due soonest first, what is done last. */
export interface SubmissionEntry {
  readonly id: string;
  readonly code: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly status: SubmissionStatus;
  readonly form: { readonly id: string; readonly version: string };
  /** BCP 47 tag of the language it was written in. */
  readonly language: string;
  readonly filledBy: FilledBy;
  readonly partial: boolean;
  /** The most urgent of its flags; absent when none fired. */
  readonly urgency?: Within;
  /** Ids of the form's flags that fired. */
  readonly flags: readonly string[];
  readonly name?: string;
}

export interface SubmissionPage {
  readonly submissions: readonly SubmissionEntry[];
  /** The cursor of the page after this one. */
  readonly next?: string;
}

/** The words of a form for the list, and the languages it has. */
export interface FormWords {
  readonly languages: readonly string[];
  /** BCP 47 tag of `messages`. */
  readonly language: string;
  readonly messages: FormMessages;
}

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
  }): Promise<SubmissionPage>;
  statusOf(id: string): Promise<SubmissionStatus>;
  packet(id: string, language: string): Promise<Packet>;
  setStatus(id: string, status: SubmissionStatus): Promise<void>;
  remove(id: string): Promise<void>;
  formWords(formId: string, language: string): Promise<FormWords>;
}
