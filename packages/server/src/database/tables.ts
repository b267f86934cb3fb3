import type { Within } from '@open-intake/core';
import type { ColumnType, Generated } from 'kysely';

/** The status of a submission in the agency's work. */
export const submissionStatuses = ['new', 'seen', 'done'] as const;
/** One of these. */
export type SubmissionStatus = (typeof submissionStatuses)[number];

/** Signals about how a submission came. They are told to the worker and are never a reason to refuse. */
export const signals = ['many-from-one-place', 'many-at-once'] as const;
/** One of these. */
export type Signal = (typeof signals)[number];

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

/** Submissions, as they arrived. There is no address, no browser and no origin of a person in here. */
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
  /** What stood out when it came, such as `many-from-one-place`, with commas; empty when nothing did. Never a reason to refuse. */
  signals: ColumnType<string, string | undefined, string>;
  /** Whether `body` is an envelope that only the agency's keys open. */
  sealed: boolean;
  /** JSON of the receipt's signature, made once so that every retry gets the same receipt. */
  receipt_signature: string | null;
  /** Counts changes of what workers say of it, so that nobody overwrites what they have not seen. */
  revision: ColumnType<number, number | undefined, number>;
  /** Who has it: a session or a worker token; null while nobody has. */
  holder: ColumnType<string | null, string | null | undefined, string | null>;
  /** What the holder wants to be called by colleagues. */
  holder_name: ColumnType<string | null, string | null | undefined, string | null>;
  held_since: ColumnType<Date | null, Date | null | undefined, Date | null>;
  /** From when on it is deleted, once staff were warned of it. */
  delete_after: ColumnType<Date | null, Date | null | undefined, Date | null>;
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

/** The audit: who did what to which submission. */
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
  /** Names the session where colleagues may see it. */
  id: string;
  /** What the worker wants to be called by colleagues. */
  name: string | null;
}

/** Arrivals that staff are still to be told of. A row goes when somebody opened the submission. */
export interface NotificationOutboxTable {
  /** Id of the submission; the row is deleted with it. */
  submission: string;
  within: NotificationUrgency;
  /** How often it was said. */
  step: number;
  /** When it is to be said next. */
  say_at: Date;
}

/** Notifications to staff: counts, and nothing of any person. One row a channel. */
export interface NotificationsTable {
  /** The `webhook-id`, the same in each try. */
  id: string;
  way: NotificationChannel;
  kind: ColumnType<NotificationKind, NotificationKind | undefined, NotificationKind>;
  /** Its numbers as JSON. */
  content: string;
  /** 0 for what just came, then how often it was said again. */
  step: number;
  state: NotificationState;
  /** Whether the job queue has it. */
  queued: boolean;
  tries: number;
  /** Why the last try did not work: a code, never a text of others. */
  problem: string | null;
  made_at: Date;
  settled_at: Date | null;
}

/** Why nothing is deleted by itself for a while. */
export const holdReasons = ['gap', 'clock-back', 'row-ahead', 'restored'] as const;
/** One of these. */
export type HoldReason = (typeof holdReasons)[number];

/** One row about every day on which a server ran, so that a clock that jumps and a copy that was restored are seen. */
export interface HeartbeatsTable {
  id: Generated<number>;
  at: Date;
  /** Which database this is: another after a dump was restored. */
  place: string;
  /** Milliseconds for which servers ran until the next heartbeat, by a clock that nobody sets; null where that was not measured. */
  ran: number | null;
}

/** Times in which nothing is deleted by itself. The newest counts. */
export interface DeletionHoldsTable {
  id: Generated<number>;
  reason: HoldReason;
  since: Date;
  until: Date;
  /** The date of the newest row, when that was ahead of the clock. */
  ahead: Date | null;
  /** Whether earlier notifications were kept back because of it. */
  notices_held: ColumnType<boolean, boolean | undefined, boolean>;
}

/** Each `retentionDays` that an agency file had, since when. */
export interface RetentionTermsTable {
  id: Generated<number>;
  days: number;
  since: Date;
}

/** Deletions whose bytes are still on the disk. */
export interface WipeRequestsTable {
  id: Generated<number>;
  at: Generated<Date>;
}

/** Alerts to staff besides arrivals; made into notifications, one a channel. */
export interface StaffAlertsTable {
  id: Generated<number>;
  kind: Exclude<NotificationKind, 'arrivals'>;
  content: string;
  made_at: Date;
}

/** What the agency said of today: a row each time that somebody changed it. The newest counts, the others are its history. */
export interface TodayChangesTable {
  /** 1 for the first change; each one after it is one more. */
  revision: number;
  at: Date;
  /** Id of the worker token. */
  who: string;
  /** What the worker wants to be called by colleagues. */
  name: string | null;
  /** The statements from then on, as JSON. */
  statements: string;
}

/** The subject of a notification: what arrived; notifications that were kept back; what is deleted soon; that nothing is deleted for now. */
export type NotificationKind = 'arrivals' | 'notices-held' | 'deletion-soon' | 'deletion-held';

/** The most urgent flag; null when none fired, `unknown` when only the agency's keys can tell. */
export type NotificationUrgency = Within | 'unknown' | null;

/** How notifications travel. */
export const notificationChannels = ['webhook', 'email'] as const;
/** How a notification travels. */
export type NotificationChannel = (typeof notificationChannels)[number];
/** `waiting` is followed by `sent` or `undelivered`; who sends again makes `undelivered` `waiting`. */
export type NotificationState = 'waiting' | 'sent' | 'undelivered';

/** Every table that this version knows. */
export interface Tables {
  form_versions: FormVersionsTable;
  form_words: FormWordsTable;
  submissions: SubmissionsTable;
  tombstones: TombstonesTable;
  audit: AuditTable;
  notice_outbox: NotificationOutboxTable;
  notices: NotificationsTable;
  worker_tokens: WorkerTokensTable;
  worker_sessions: WorkerSessionsTable;
  canaries: CanariesTable;
  heartbeats: HeartbeatsTable;
  deletion_holds: DeletionHoldsTable;
  retention_terms: RetentionTermsTable;
  wipe_requests: WipeRequestsTable;
  staff_alerts: StaffAlertsTable;
  today_changes: TodayChangesTable;
}
