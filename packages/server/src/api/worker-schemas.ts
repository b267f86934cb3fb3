import {
  formDefinitionSchema,
  formMessagesSchema,
  receiptSchema,
  sealedSubmissionSchema,
  submissionSchema,
  todaySchema,
} from '@open-intake/core';
import * as z from 'zod';
import { holdReasons, notificationChannels, signals, submissionStatuses } from '../database/tables.ts';

/** No control characters or line ends, nothing that turns text around it, no half characters. */
const plainLine = /^[^\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]*$/u;

const within = z.enum(['now', 'same-day', '1-day', '2-days', '5-days']);

/** Body of `POST /worker/session`. */
export const signInSchema = z.strictObject({
  token: z.string().max(200),
  /** What the worker wants to be called by colleagues who share the token. */
  name: z.string().trim().min(1).max(60).regex(plainLine).optional(),
});

/** Answer of `GET /worker/session`, whether one is signed in or not. */
export const sessionStateSchema = z.object({
  signedIn: z.boolean(),
  /** What the worker wants to be called by colleagues. */
  name: z.string().optional(),
  /** IANA time zone of the agency, in which days are meant. */
  timeZone: z.string(),
  /** The agency's name by language tag, once somebody is signed in. */
  agency: z.record(z.string(), z.string()).optional(),
  /** The ids of the forms that are offered now, once somebody is signed in. */
  forms: z.array(z.string()).optional(),
});

/** Body of `PATCH /submissions/{id}`: where the work stands, and whether whoever calls has it from now on. */
export const workChangeSchema = z
  .strictObject({ status: z.enum(submissionStatuses).optional(), holder: z.enum(['me', 'nobody']).optional() })
  .refine(({ status, holder }) => status !== undefined || holder !== undefined);

const workFields = {
  status: z.enum(submissionStatuses),
  /** Goes up with every change. `If-Match: "<revision>"` on PATCH and DELETE makes a stale change a 412 `changed`; without it none goes back. */
  revision: z.int().min(0),
  /** Who has it. `mine`: whoever asks. Left out while nobody has. */
  holder: z.object({ name: z.string().optional(), since: z.iso.datetime(), mine: z.boolean() }).optional(),
};

/** Answer of `GET /submissions/{id}/state`: how the work stands, and nothing of what was sent. */
export const workStateSchema = z.object(workFields);

/**
 * The groups of the list, in its order: what is due now or past its moment, what is due today or tonight, what is due later,
 * what no rule gives a moment, what is done.
 */
export const dueGroups = ['overdue', 'today', 'later', 'undated', 'done'] as const;
/** One of these. */
export type DueGroup = (typeof dueGroups)[number];

const textSchema = z.object({ text: z.string(), lang: z.string(), dir: z.enum(['ltr', 'rtl']) });

/** An answer in words of the worker's language where the form has them, with its code; `lang` is the language they are really in. */
export const entryTextSchema = textSchema.extend({ code: z.string().optional() });

/** A rule that fired, in words of the version of the form that was filled in; `lang` is the language they are really in. */
export const entryFlagSchema = z.object({
  id: z.string(),
  label: textSchema,
  within,
});

/** Whether and how to start, as the packet says it too: with the person by these ways, with the helper, or wait for them. */
const contactVerdictSchema = z.object({
  start: z.enum(['ways', 'helper', 'wait']),
  ways: z.array(
    z.object({ way: z.enum(['call', 'text', 'whatsapp', 'email', 'letter', 'trusted-person']), message: z.boolean() }),
  ),
});

/** The facts of every submission, sealed or not. */
const knownEntrySchema = z.object({
  id: z.uuid(),
  code: z.string(),
  receivedAt: z.iso.datetime(),
  ...workFields,
  form: z.object({ id: z.string(), version: z.string() }),
  /** What stood out when it came: for the worker to know, never a reason to refuse. */
  signals: z.array(z.enum(signals)).optional(),
  /** From when on it is deleted by itself, if it stays done. */
  deletedAfter: z.iso.datetime().optional(),
});

/** One that the server can read. `flags` come the most urgent first, and `urgency` says how urgent that is. */
const readableEntrySchema = knownEntrySchema.extend({
  sealed: z.literal(false).optional(),
  /** BCP 47 tag of the language it was written in. */
  language: z.string(),
  /** Left out when the form asks and nobody told it. */
  filledBy: z.enum(['self', 'with-help', 'for-other', 'worker']).optional(),
  partial: z.boolean(),
  contact: contactVerdictSchema,
  urgency: within.optional(),
  flags: z.array(entryFlagSchema),
  /** BCP 47 tag of the language to speak. Left out when the person did not tell it: `language` is none to guess it by. */
  speaks: z.string().optional(),
  /** What was answered to whether an interpreter is wanted. */
  interpreter: entryTextSchema.optional(),
  /** What the person wants first. */
  first: entryTextSchema.optional(),
  /** The next date not to miss (ISO 8601, with as much of it as was told), and what happens then. */
  deadline: z.object({ what: entryTextSchema, date: z.string(), approx: z.boolean().optional() }).optional(),
  /** By when its rules ask somebody to act; left out when none does. */
  due: z.iso.datetime().optional(),
  /** Where it stands in the list. What is due at once stands with what is overdue. */
  group: z.enum(dueGroups),
  /** What is to be known about how it was made. */
  notes: z.array(z.enum(['test', 'page-translated'])).optional(),
  /** What the person wants to be called, when the form asks. */
  name: z.string().optional(),
});

/** One submission in the list. Of a sealed one nothing else is known here. */
export const submissionEntrySchema = z.union([
  readableEntrySchema,
  knownEntrySchema.extend({ sealed: z.literal(true) }),
]);

/** Automatic deletion as workers see it: whether and why it is held, how many rows are due soon, and the first day of one. */
export const deletionStateSchema = z.object({
  held: z.object({ reason: z.enum(holdReasons), until: z.iso.datetime() }).optional(),
  soon: z.int().min(1).optional(),
  from: z.iso.datetime().optional(),
});

/** Automatic deletion as workers see it. */
export type DeletionState = z.infer<typeof deletionStateSchema>;

/**
 * Answer of `GET /submissions`: urgent first, what is done last. `next` is the cursor of the page after this one,
 * `languages` those in which packets of the forms on offer can be read.
 */
export const submissionListSchema = z.object({
  submissions: z.array(submissionEntrySchema),
  next: z.string().optional(),
  languages: z.array(z.string()),
  /** How many notices to staff reached nobody; left out when there are none. */
  undelivered: z.int().min(1).optional(),
  /** Left out when there is nothing to know. */
  deletion: deletionStateSchema.optional(),
  /** How many open ones still stand where they stood the day before: their place of today is being worked out. */
  beingSorted: z.int().min(1).optional(),
});

/** Body of `POST /submissions/find`: what is looked for. All that is given has to fit. */
export const findSchema = z.strictObject({
  /** Words, each of which has to be in its code, a name, a number, a need, the language or a date. */
  text: z.string().trim().min(1).max(200).optional(),
  status: z.enum(submissionStatuses).optional(),
  /** BCP 47 tag of the language to speak. */
  speaks: z.string().min(1).max(35).optional(),
  /** The code of a need, as the form has it. */
  need: z.string().min(1).max(256).optional(),
  due: z.enum(dueGroups).optional(),
  /** `next` of the page before. */
  cursor: z.string().max(400).optional(),
});

/** What is looked for. */
export type FindQuery = z.infer<typeof findSchema>;

/** Answer of `POST /submissions/find`: what fits, in the order of the list. `next` is there while not everything was looked at. */
export const foundSchema = z.object({
  submissions: z.array(submissionEntrySchema),
  /** How many were looked at for this page. */
  searched: z.int().min(0),
  next: z.string().optional(),
});

/** What was found. */
export type FoundSubmissions = z.infer<typeof foundSchema>;

const storedSchema = z.object({
  receipt: receiptSchema,
  ...workFields,
  seenAt: z.iso.datetime().optional(),
});

/** Answer of `GET /submissions/{id}`: what was sent, or the envelope around it. */
export const storedSubmissionSchema = z.union([
  storedSchema.extend({ submission: submissionSchema }),
  storedSchema.extend({ sealed: sealedSubmissionSchema }),
]);

/**
 * Answer of `GET /submissions/{id}/form`: the version that was filled in, with its words by language tag. Of a sealed one
 * also the older editions of its words, the newest first: only who opens it knows which of them was read.
 */
export const filledFormSchema = z.object({
  form: formDefinitionSchema,
  messages: z.record(z.string(), formMessagesSchema),
  olderMessages: z.array(z.record(z.string(), formMessagesSchema)).optional(),
});

/** Answer of `GET /worker/api/keys`: which keys open what is sealed now, and a text to try one's own with. */
export const workerKeysSchema = z.object({
  seq: z.int(),
  expires: z.iso.datetime(),
  kids: z.array(z.string()),
  canary: z.unknown().optional(),
  drilledAt: z.iso.datetime().optional(),
});

/** Answer of `GET /notices`: how many notices wait to be sent, and how many reached nobody, with a code for why. */
export const noticeStateSchema = z.object({
  waiting: z.int().min(0),
  undelivered: z.int().min(0),
  reasons: z.array(z.object({ way: z.enum(notificationChannels), code: z.string() })),
});

/** In what two submissions are alike. */
export const similarReasons = ['name', 'phone', 'email', 'birth', 'area'] as const;
/** One of these. */
export type SimilarReason = (typeof similarReasons)[number];

const similarSubmissionSchema = z.object({
  id: z.uuid(),
  code: z.string(),
  receivedAt: z.iso.datetime(),
  why: z.array(z.enum(similarReasons)),
  /** Both gave a name, and not the same: a family shares a phone. */
  otherName: z.literal(true).optional(),
});

/** Answer of `GET /submissions/{id}/similar`: what may be of the same person, most in common first, ten at most. Nobody decided that it is. */
export const similarSubmissionsSchema = z.object({
  submissions: z.array(similarSubmissionSchema),
  /** How many were compared, the newest first, 20,000 at most. */
  compared: z.int().min(0),
  /** How many were not, because they are sealed. */
  sealed: z.int().min(1).optional(),
});

/** One submission that may be of the same person. */
export type SimilarSubmission = z.infer<typeof similarSubmissionSchema>;
/** Submissions that may be of the same person. */
export type SimilarSubmissions = z.infer<typeof similarSubmissionsSchema>;

const { statements } = todaySchema.shape;
const labelSchema = z.record(z.string(), z.string());

/** Body of `PUT /today`: everything that is true from now on. */
export const todayChangeSchema = z.strictObject({ statements });

/** Answer of `GET /today`: what holds now, and what statements may name. */
export const todayStateSchema = z.object({
  /** Goes up with every change; 0 before the first. `If-Match: "<revision>"` on PUT. */
  revision: z.int().min(0),
  statements,
  /** Texts by language tag. */
  named: z.object({
    /** Needs of the forms on offer. */
    needs: z.array(z.object({ id: z.string(), label: labelSchema })),
    /** Contacts of the agency file, its own line too. */
    contacts: z.array(z.object({ id: z.string(), label: labelSchema })),
    /** Services that staff approved, but those that only somebody who is alone may see. */
    services: z.array(z.object({ id: z.string(), label: labelSchema, phone: z.string().optional() })),
    /** Languages (BCP 47) that are offered to clients. */
    languages: z.array(z.string()),
  }),
});

/** Answer of `GET /today/history`: the newest change first, two hundred at most. */
export const todayHistorySchema = z.object({
  changes: z.array(
    z.object({
      revision: z.int().min(1),
      at: z.iso.datetime(),
      /** Id of the worker token. */
      who: z.string(),
      /** What the worker wants to be called by colleagues. */
      name: z.string().optional(),
      statements,
      /** What was stated before. */
      before: statements,
    }),
  ),
});

/** What of the agency is true today, as workers see it. */
export type TodayState = z.infer<typeof todayStateSchema>;
/** Changes of what is true today. */
export type TodayHistory = z.infer<typeof todayHistorySchema>;
/** How notifications to staff stand. */
export type NoticeState = z.infer<typeof noticeStateSchema>;
/** How the work on a submission stands. */
export type WorkState = z.infer<typeof workStateSchema>;
/** Whether a browser is signed in to the inbox. */
export type SessionState = z.infer<typeof sessionStateSchema>;
/** One line of the list. */
export type SubmissionEntry = z.infer<typeof submissionEntrySchema>;
/** A text of a line, with its code. */
export type EntryText = z.infer<typeof entryTextSchema>;
/** A page of the list. */
export type SubmissionList = z.infer<typeof submissionListSchema>;
/** Which keys open what is sealed. */
export type WorkerKeys = z.infer<typeof workerKeysSchema>;
/** A submission as a worker reads it. */
export type StoredSubmission = z.infer<typeof storedSubmissionSchema>;
