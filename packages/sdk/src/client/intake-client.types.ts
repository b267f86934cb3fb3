import type { Agency, FormDefinition, FormMessages, Receipt, Today, UnfrozenSubmission } from '@open-intake/core';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import type { AttemptOptions } from '../transport/attempt.ts';
import type { Decision } from '../transport/classify.ts';
import type { Timeouts } from '../transport/timeouts.ts';
import type { Connection } from '../waiting/connection.ts';
import type { Sleep } from '../waiting/pause.ts';
import type { SendOptions } from './send.ts';

/** Where the form is, and what the host wants to replace. */
export interface IntakeClientOptions {
  /** The form's address, such as `https://agency.example/forms/needs-assessment`. Posts go to `{endpoint}/submissions`. */
  readonly endpoint: string;
  /** Where the form, its words and the agency file are read. @default endpoint */
  readonly src?: string | undefined;
  /** @default globalThis.fetch */
  readonly fetch?: typeof fetch | undefined;
  /** Limits how often a wake is heard; nothing else reads the clock. @default () => new Date() */
  readonly now?: (() => Date) | undefined;
  /** 0 ≤ x < 1, for jitter. @default Math.random */
  readonly random?: (() => number) | undefined;
  /** Mints ids: UUID version 4. @default crypto.randomUUID */
  readonly newId?: (() => string) | undefined;
  /** Waits between tries. @default setTimeout */
  readonly sleep?: Sleep | undefined;
  readonly timeouts?: Partial<Timeouts> | undefined;
  /**
   * `sha256-` and the thumbprint of the agency's root key, as `open-intake keys new` prints it. Submissions are sealed to the
   * keyset at `{src}/keys` that this key signed; without a good one nothing is sent. @default not sealed
   */
  readonly keyPin?: string | undefined;
  /** What the host knows about being online. @default always online, never woken */
  readonly connection?: Connection | undefined;
}

/** How something is read. */
export interface LoadOptions {
  readonly signal?: AbortSignal | undefined;
}

/** How a submission is frozen and sent in one call. */
export interface SubmitOptions extends SendOptions {
  /** The form the submission was filled with. @default loaded from `src` */
  readonly form?: FormDefinition | undefined;
}

/** One form of one agency. */
export interface IntakeClient {
  /** Where submissions are posted to. */
  readonly postsTo: string;
  /** The definition, checked only in outline: `parseForm` of core checks it all. Throws `RequestError`. */
  form(options?: LoadOptions): Promise<FormDefinition>;
  /** The words in one language, as a BCP 47 tag. Throws `RequestError`. */
  messages(language: string, options?: LoadOptions): Promise<FormMessages>;
  /** The agency file, or `undefined` when the server has none. Throws `RequestError`. */
  agency(options?: LoadOptions): Promise<Agency | undefined>;
  /** The agency's compiled services, whole, as JSON: `parseServices` of the package services checks them. Throws `RequestError` where it shows none. */
  services(options?: LoadOptions): Promise<unknown>;
  /** What of the agency is true today. Throws `RequestError`. */
  today(options?: LoadOptions): Promise<Today>;
  /** The pin it was made with, when it seals. */
  readonly keyPin?: string;
  /** Fetches what `freeze` will need, so that it works without a network later. Nothing without `keyPin`. Throws as `freeze`. */
  prepare(): Promise<void>;
  /**
   * Fixes the bytes: after this, send them as often as needed. Throws `HeldError` (`too-large`, `not-sealed`) and
   * `TypeError`; with `keyPin` also `NotSentError` while the keyset cannot be fetched.
   */
  freeze(submission: UnfrozenSubmission, form: FormDefinition): Promise<FrozenSubmission>;
  /** Sends once and says what the answer means: for an outbox. Only `delivered` lets anything be forgotten. Throws `signal.reason`. */
  attempt(frozen: FrozenSubmission, options?: AttemptOptions): Promise<Decision>;
  /** Sends until there is a verified receipt. Throws `NotSentError`, `HeldError`, `RejectedError` or `signal.reason`. */
  send(frozen: FrozenSubmission, options?: SendOptions): Promise<Receipt>;
  /**
   * Freezes and sends. When it throws `NotSentError` the frozen bytes are gone with it, and a second `submit` is a second
   * submission: where that matters, use `freeze` and `send`.
   */
  submit(submission: UnfrozenSubmission, options?: SubmitOptions): Promise<Receipt>;
}
