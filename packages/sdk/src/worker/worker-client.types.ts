import type {
  ContactVerdict,
  FilledBy,
  FormDefinition,
  FormMessages,
  Packet,
  PacketFlag,
  PacketText,
  Receipt,
  SealedSubmission,
  Submission,
  TodayStatement,
  Within,
} from '@open-intake/core';
import type { Timeouts } from '../transport/timeouts.ts';
import type { Sleep } from '../waiting/pause.ts';

/** `new` until somebody says it was seen. */
export type SubmissionStatus = 'new' | 'seen' | 'done';

/** A rule of the form that fired, in words of the worker's language where the form has them. */
export type EntryFlag = Pick<PacketFlag, 'id' | 'label' | 'within'>;

/** An answer in words of the worker's language where the form has them, with its code where it has one. */
export interface EntryText extends PacketText {
  readonly code?: string;
}

/**
 * Where a line stands in the list: due now or past its moment, due today or tonight, due later, without a moment, done. The
 * groups follow each other in this order.
 */
export type DueGroup = 'overdue' | 'today' | 'later' | 'undated' | 'done';

/** How the work on a submission stands. */
export interface WorkState {
  readonly status: SubmissionStatus;
  /** Goes up with every change: hand it to `patch` or `delete` so that nothing is overwritten that you have not seen. */
  readonly revision: number;
  /** Who has it; absent while nobody has. */
  readonly holder?: {
    /** What that worker wants to be called, where they said so. */
    readonly name?: string;
    /** RFC 3339. */
    readonly since: string;
    /** Whether it is whoever asks. */
    readonly mine: boolean;
  };
}

/** The facts of every submission, sealed or not. */
interface KnownEntry extends WorkState {
  readonly id: string;
  readonly code: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly form: { readonly id: string; readonly version: string };
  /** What stood out about how it came. It says nothing about what it says. */
  readonly signals?: readonly ('many-from-one-place' | 'many-at-once')[];
}

/** A line of what the server can read. */
export interface ReadableEntry extends KnownEntry {
  readonly sealed?: false;
  /** BCP 47 tag of the language it was written in. */
  readonly language: string;
  /** Absent when the form asks and nobody told it. */
  readonly filledBy?: FilledBy;
  readonly partial: boolean;
  /** Whether and how to start with the person, as the packet says it. Servers before 0.2 do not say it. */
  readonly contact?: ContactVerdict;
  /** The most urgent of its flags. */
  readonly urgency?: Within;
  /** The most urgent first. */
  readonly flags: readonly EntryFlag[];
  readonly name?: string;
  /** BCP 47 tag of the language to speak; absent when nobody told it. */
  readonly speaks?: string;
  /** What was answered to whether an interpreter is wanted. */
  readonly interpreter?: EntryText;
  /** What the person wants first. */
  readonly first?: EntryText;
  /** The next date not to miss (ISO 8601, with as much of it as was told), and what happens then. */
  readonly deadline?: { readonly what: EntryText; readonly date: string; readonly approx?: boolean };
  /** RFC 3339: by when its rules ask somebody to act; absent when none does. */
  readonly due?: string;
  /** Servers before 0.2 do not say it. */
  readonly group?: DueGroup;
  /** What is to be known about how it was made. */
  readonly notes?: Packet['notes'];
}

/** A line of what only the agency's keys open. */
export interface SealedEntry extends KnownEntry {
  readonly sealed: true;
}

/** One line of the list. The server sorts: what is due soonest first, what is done last. */
export type SubmissionEntry = ReadableEntry | SealedEntry;

/** What is known of deletion that nobody asks for. Moments are RFC 3339. */
export interface DeletionState {
  /** Nothing is deleted until then. */
  readonly held?: { readonly reason: string; readonly until: string };
  readonly soon?: number;
  readonly from?: string;
}

/** One page of the list. */
export interface SubmissionPage {
  readonly submissions: readonly SubmissionEntry[];
  /** The cursor of the page after this one. */
  readonly next?: string;
  /** BCP 47 tags of the languages in which packets can be read. */
  readonly languages: readonly string[];
  /** How many notices to staff reached nobody. */
  readonly undelivered?: number;
  /** Automatic deletion as workers see it: whether and why it is held, how many rows are due soon, and the first day of one. */
  readonly deletion?: DeletionState;
  /** How many open ones still stand where they stood the day before: their place of today is being worked out. */
  readonly beingSorted?: number;
}

/** What is looked for. All that is given has to fit. */
export interface FindQuery {
  /** Words, each of which has to be in its code, a name, a number, a need, the language or a date. */
  readonly text?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  /** BCP 47 tag of the language to speak. */
  readonly speaks?: string | undefined;
  /** The code of a need, as the form has it. */
  readonly need?: string | undefined;
  readonly due?: DueGroup | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

/** How a search is made. */
export interface FindCallOptions extends WorkerCallOptions {
  /** The worker's language (BCP 47): needs, languages, months and weekdays are looked for in its words. @default English */
  readonly language?: string | undefined;
}

/** What was found, in the order of the list. `next` is there while not everything was looked at. */
export interface FoundPage {
  readonly submissions: readonly SubmissionEntry[];
  /** How many were looked at for this page. */
  readonly searched: number;
  readonly next?: string;
}

interface StoredFacts extends WorkState {
  readonly receipt: Receipt;
  readonly seenAt?: string;
}

/** A submission as it came, or the envelope around it, with what the server knows of it. */
export type StoredSubmission =
  | (StoredFacts & { readonly submission: Submission; readonly sealed?: undefined })
  | (StoredFacts & { readonly sealed: SealedSubmission; readonly submission?: undefined });

/** The version of a form that was filled in, with its words by BCP 47 tag. */
export interface FilledForm {
  readonly form: FormDefinition;
  readonly messages: Readonly<Record<string, FormMessages>>;
  /** Of a sealed one: older editions of the words, the newest first. `wordsRead` of core finds the one that was read. */
  readonly olderMessages?: readonly Readonly<Record<string, FormMessages>>[] | undefined;
}

/** Which keys open what is sealed now. */
export interface WorkerKeys {
  readonly seq: number;
  /** RFC 3339: when the keyset ends. */
  readonly expires: string;
  readonly kids: readonly string[];
  /** A text that everybody knows, sealed: for `openCanary`. */
  readonly canary?: unknown;
  /** RFC 3339: when somebody last proved that the recovery key works. */
  readonly drilledAt?: string;
}

/** In what two submissions are alike. */
export type SimilarReason = 'name' | 'phone' | 'email' | 'birth' | 'area';

/** A submission that may be of the same person. */
export interface SimilarSubmission {
  readonly id: string;
  readonly code: string;
  /** RFC 3339. */
  readonly receivedAt: string;
  readonly why: readonly SimilarReason[];
  /** Both gave a name, and not the same: a family shares a phone. */
  readonly otherName?: true;
}

/** Submissions that may be of the same person, those with most in common first. */
export interface SimilarSubmissions {
  readonly submissions: readonly SimilarSubmission[];
  /** How many were compared. */
  readonly compared: number;
  /** How many were not, because they are sealed. */
  readonly sealed?: number;
}

/** Something that statements of today may name, with what it is called by language tag. */
interface NamedThing {
  readonly id: string;
  readonly label: Readonly<Record<string, string>>;
}

/** What of the agency is true today, and what statements may name. */
export interface TodayState {
  /** Goes up with every change: hand it to `changeToday`, so that nothing is overwritten that you have not seen. */
  readonly revision: number;
  /** What holds now. */
  readonly statements: readonly TodayStatement[];
  readonly named: {
    readonly needs: readonly NamedThing[];
    /** Contacts of the agency file; `agency` is its own line. */
    readonly contacts: readonly NamedThing[];
    /** Services that everybody may see. */
    readonly services: readonly (NamedThing & { readonly phone?: string })[];
    /** Languages (BCP 47) that are offered to clients. */
    readonly languages: readonly string[];
  };
}

/** One change of what is true today. */
export interface TodayChange {
  readonly revision: number;
  /** RFC 3339. */
  readonly at: string;
  /** Id of the worker token. */
  readonly who: string;
  /** What the worker wants to be called by colleagues, where they said so. */
  readonly name?: string;
  readonly statements: readonly TodayStatement[];
  /** What was stated before. */
  readonly before: readonly TodayStatement[];
}

/** Where the server is, and who asks. */
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

/** How one call is made. */
export interface WorkerCallOptions {
  readonly signal?: AbortSignal | undefined;
}

/** How a change is made: only to what was read. */
export interface WorkerChangeOptions extends WorkerCallOptions {
  /** The revision that was read. @default whatever it is now */
  readonly revision?: number | undefined;
}

/** At least one of both. `holder`: whether whoever calls has it from now on, or nobody. */
export interface WorkChange {
  readonly status?: SubmissionStatus | undefined;
  readonly holder?: 'me' | 'nobody' | undefined;
}

/** Which submissions are listed. */
export interface ListOptions extends WorkerCallOptions {
  /** The worker's language (BCP 47), for the words of flags. @default the first language of each form */
  readonly language?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  /** `next` of the page before. */
  readonly cursor?: string | undefined;
}

/** How far an export has come, in rows. */
export interface CsvProgress {
  readonly rows: number;
  /** How many there will be, where the server says. */
  readonly of?: number;
}

/** Which submissions are exported, and in which words. */
export interface CsvCallOptions extends WorkerCallOptions {
  /** BCP 47 tag: columns and answers in words of this language. @default codes */
  readonly language?: string | undefined;
  readonly status?: SubmissionStatus | undefined;
  /** The first day (ISO 8601), by the agency's clock. */
  readonly from?: string | undefined;
  /** The last day. */
  readonly to?: string | undefined;
  readonly onProgress?: ((progress: CsvProgress) => void) | undefined;
}

/** The worker side. The server audits every read. Every call throws `RequestError` or `signal.reason`. */
export interface WorkerClient {
  list(options?: ListOptions): Promise<SubmissionPage>;
  /** Looks for submissions. What is looked for travels in the body, never in an address. */
  find(query: FindQuery, options?: FindCallOptions): Promise<FoundPage>;
  read(id: string, options?: WorkerCallOptions): Promise<StoredSubmission>;
  /** The packet in a worker's language. Code `sealed` when only the reader can open it. */
  packet(id: string, language: string, options?: WorkerCallOptions): Promise<Packet>;
  /** What may be of the same person. Code `sealed` when only the reader can open it. */
  similar(id: string, options?: WorkerCallOptions): Promise<SimilarSubmissions>;
  /** How the work stands, without what was sent: for looking again and again. */
  state(id: string, options?: WorkerCallOptions): Promise<WorkState>;
  /** Changes the status, or who has it; gives the line as it is now. Code `changed` when somebody else changed it since `revision`. */
  patch(id: string, change: WorkChange, options?: WorkerChangeOptions): Promise<SubmissionEntry>;
  /** Deletes it for good. Code `changed` when somebody else changed it since `revision`. */
  delete(id: string, options?: WorkerChangeOptions): Promise<void>;
  /** The version that was filled in, for who opens a sealed submission. */
  form(id: string, options?: WorkerCallOptions): Promise<FilledForm>;
  /** What of the agency is true today. */
  today(options?: WorkerCallOptions): Promise<TodayState>;
  /** Says what is true from now on, all of it. Code `changed` when somebody else changed it since `revision`. */
  changeToday(
    statements: readonly TodayStatement[],
    options: WorkerCallOptions & { readonly revision: number },
  ): Promise<TodayState>;
  /** Who said what was true, and when: the newest change first. */
  todayHistory(options?: WorkerCallOptions): Promise<readonly TodayChange[]>;
  /** What was received as CSV, byte for byte. It may take minutes; it fails only when nothing comes for a minute, and is not begun anew. */
  csv(options?: CsvCallOptions): Promise<Blob>;
  /** Sends again the notices to staff that reached nobody. */
  sendNoticesAgain(options?: WorkerCallOptions): Promise<void>;
}
