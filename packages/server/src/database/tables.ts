import type { Generated } from 'kysely';

/** Where a submission stands in the agency's work. */
export const submissionStatuses = ['new', 'seen', 'done'] as const;
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** Every version of a form that was ever published here. Texts are JSON as text, so that their bytes stay the same. */
export interface FormVersionsTable {
  /** `sha256-` + base64url of the canonical JSON (RFC 8785) of the parsed definition. */
  hash: string;
  form_id: string;
  version: string;
  definition: string;
  published_at: Date;
}

/** Every edition of the words of a version. */
export interface FormWordsTable {
  form_hash: string;
  /** `sha256-` + base64url of `messages`. */
  hash: string;
  /** Messages by language tag. */
  messages: string;
  /** When it was last published: the newest is shown. */
  published_at: Date;
}

/** What arrived, as it arrived. There is no address, no browser and no origin of a person in here. */
export interface SubmissionsTable {
  /** The submission's own id, which is its idempotency key. */
  id: string;
  form_hash: string;
  /** The edition of the words that the person read. */
  words_hash: string | null;
  form_id: string;
  form_version: string;
  received_at: Date;
  /** `sha256-` + base64url of `body`. */
  digest: string;
  code: string;
  /** The raw bytes of the request. */
  body: Uint8Array;
  status: SubmissionStatus;
  seen_at: Date | null;
  /** Moment by which the most urgent flag asks somebody to act; the list's order. */
  due_at: Date | null;
  /** The day (ISO 8601, agency time) on which `due_at` was computed. */
  flagged_on: string;
  /** Whether `body` is an envelope that only the agency's keys open. */
  sealed: boolean;
  /** JSON of the receipt's signature, made once so that every retry gets the same receipt. */
  receipt_signature: string | null;
}

/** A known text sealed to each keyset, with which workers try their keys. */
export interface CanariesTable {
  /** Digest of the keyset's signature. */
  keyset: string;
  seq: number;
  body: Uint8Array;
  kept_at: Date;
}

/** The keys of deleted submissions, hashed, so that a late retry is not stored anew. */
export interface TombstonesTable {
  key_hash: string;
  deleted_at: Date;
}

/** Who did what to which submission. */
export interface AuditTable {
  id: Generated<number>;
  at: Date;
  /** Id of the worker token. */
  who: string;
  action: string;
  submission: string | null;
}

/** Worker tokens by their hash (hex SHA-256); the tokens themselves are nowhere in the database. */
export interface WorkerTokensTable {
  id: string;
  hash: string;
  first_used_at: Date;
}

/** Signed-in browsers of the inbox, by the hash of their cookie. */
export interface WorkerSessionsTable {
  hash: string;
  token_id: string;
  expires_at: Date;
}

export interface Tables {
  form_versions: FormVersionsTable;
  form_words: FormWordsTable;
  submissions: SubmissionsTable;
  tombstones: TombstonesTable;
  audit: AuditTable;
  worker_tokens: WorkerTokensTable;
  worker_sessions: WorkerSessionsTable;
  canaries: CanariesTable;
}
