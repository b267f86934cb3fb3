import type { FilledBy, Packet, PacketFlag, Receipt, Submission, Within } from '@open-intake/core';
import type { Timeouts } from '../http/timeouts.ts';
import type { Sleep } from '../policy/pause.ts';

/** `new` until somebody says it was seen. */
export type SubmissionStatus = 'new' | 'seen' | 'done';

/** A rule of the form that fired, in words of the worker's language where the form has them. */
export type EntryFlag = Pick<PacketFlag, 'id' | 'label' | 'within'>;

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
  /** The most urgent of its flags. */
  readonly urgency?: Within;
  /** The most urgent first. */
  readonly flags: readonly EntryFlag[];
  readonly name?: string;
  /** What stood out about how it came. It says nothing about what it says. */
  readonly signals?: readonly ('many-from-one-place' | 'many-at-once')[];
}

export interface SubmissionPage {
  readonly submissions: readonly SubmissionEntry[];
  /** The cursor of the page after this one. */
  readonly next?: string;
  /** BCP 47 tags of the languages in which packets can be read. */
  readonly languages: readonly string[];
  /** How many notices to staff reached nobody. */
  readonly undelivered?: number;
}

/** A submission as it came, with what the server knows of it. */
export interface HeldSubmission {
  readonly receipt: Receipt;
  readonly status: SubmissionStatus;
  readonly seenAt?: string;
  readonly submission: Submission;
}

export interface WorkerClientOptions {
  /** Where `/submissions` is, such as `https://intake.example`. */
  readonly base: string;
  /** The worker token. Without it the browser's own session cookie is used, on the same origin only. */
  readonly token?: string | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch | undefined;
  /** @default Math.random */
  readonly random?: (() => number) | undefined;
  /** @default setTimeout */
  readonly sleep?: Sleep | undefined;
  readonly timeouts?: Partial<Timeouts> | undefined;
}

export interface WorkerCallOptions {
  readonly signal?: AbortSignal | undefined;
}

export interface ListOptions extends WorkerCallOptions {
  /** The worker's language (BCP 47), for the words of flags. @default the first language of each form */
  readonly language?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

/** The worker side. The server audits every read. Every call throws `RequestError` or `signal.reason`. */
export interface WorkerClient {
  list(options?: ListOptions): Promise<SubmissionPage>;
  read(id: string, options?: WorkerCallOptions): Promise<HeldSubmission>;
  /** The packet in a worker's language. Code `sealed` when only the reader can open it. */
  packet(id: string, language: string, options?: WorkerCallOptions): Promise<Packet>;
  /** Changes the status; gives the line as it is now. */
  patch(
    id: string,
    change: { readonly status: SubmissionStatus },
    options?: WorkerCallOptions,
  ): Promise<SubmissionEntry>;
  delete(id: string, options?: WorkerCallOptions): Promise<void>;
  /** Everything as CSV, byte for byte. */
  csv(options?: WorkerCallOptions): Promise<Blob>;
  /** Sends again the notices to staff that reached nobody. */
  sendNoticesAgain(options?: WorkerCallOptions): Promise<void>;
}
