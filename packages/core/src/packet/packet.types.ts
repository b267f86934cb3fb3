import type { Issue } from '../issues/issue.ts';
import type { AnswerFile } from '../questions/answer-text.ts';
import type { ContactSafety, ContactWay } from '../questions/contact-safety/contact-safety-answer.ts';
import type { FilledBy } from '../questions/filled-by.ts';
import type { Interview } from '../submission/interview.ts';
import type { PacketNote } from '../submission/notes.ts';
import type { SkipReason } from '../submission/skip.ts';
import type { Consent } from '../submission/submission.ts';

/** With whom one may start: the person, the helper who filled the form in, or nobody. */
export type ContactStart = 'ways' | 'helper' | 'wait';

/** What every reader says about reaching a person. `ways`: the safe ones, none unless `start` is `ways`. */
export interface ContactVerdict {
  /** `helper`: the person may not know, or cannot be reached. `wait`: no safe way; wait for them. */
  readonly start: ContactStart;
  /** `message`: whether one may be left there, or is what is written. */
  readonly ways: readonly { readonly way: ContactWay['way']; readonly message: boolean }[];
}

/** A text with the language it is really in. */
export interface PacketText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** A readable piece of an answer, with the code that was answered. `own`: the client's words, as typed. */
export interface PacketValue extends PacketText {
  readonly code?: string;
  readonly own?: boolean;
  /** The person is not sure of it: say "about". */
  readonly approx?: boolean;
  /** The file that `text` names, with its bytes. Offer it as a download, never open it as what it says it is. */
  readonly file?: AnswerFile;
  /** The strokes of a signature: path data inside `signatureBox`, and nothing else. */
  readonly drawing?: string;
}

/** One answer: `question` and `values` are words in the worker's language where they exist; `own` texts are the client's, as typed. */
export interface PacketItem {
  readonly id: string;
  /** Pointer into the answers. */
  readonly path: string;
  readonly type: string;
  readonly sensitive: boolean;
  readonly question: PacketText;
  readonly values: readonly PacketValue[];
  /** The worker who filled it in knew or saw it; the person did not say it. */
  readonly byWorker?: true;
  /** The group it stands in, for questions inside groups. */
  readonly group?: PacketText;
  /** The row of the group that repeats, from 0. */
  readonly row?: number;
  /** The groups around that group, outermost first, for questions deeper inside. */
  readonly within?: readonly { readonly group: PacketText; readonly row?: number }[];
}

/** The answers to one section of the form, as the packet shows them. */
export interface PacketSection {
  readonly id: string;
  readonly title: PacketText;
  readonly items: readonly PacketItem[];
}

/** Whether a person knows that somebody asked for them, as the helper says. */
export type HelperKnows = 'yes' | 'no' | 'unsure' | 'not-answered';

/** Who filled the form in for somebody else. */
export interface PacketHelper {
  readonly name?: PacketValue;
  /** The number the helper gave for themselves. */
  readonly phone?: PacketValue;
  /** Absent where the form does not ask. */
  readonly knows?: HelperKnows;
}

/** How soon somebody should act. `date`: by the day the client named. */
export type Within = 'now' | 'same-day' | '1-day' | '2-days' | '5-days';

/** A readable rule that fired. Never a score. */
export interface PacketFlag {
  readonly id: string;
  readonly label: PacketText;
  /** What to do; only where there is a safe way to start. */
  readonly action?: PacketText;
  /** What to do meanwhile, where there is none and the author says it. */
  readonly waiting?: PacketText;
  readonly within: Within;
  /** The day the rule counts to (ISO 8601), where it counts to one. */
  readonly date?: string;
}

/** A need that was picked, and what the agency does about it next, where the form says so. */
export interface PacketNeed {
  readonly need: PacketValue;
  /** Only where there is a safe way to start. */
  readonly next?: PacketText;
}

/** How a worker filled it in with somebody who called or came. */
export interface PacketInterview extends Omit<Interview, 'spoken' | 'byWorker'> {
  /** The language that was spoken, as a BCP 47 tag and in words. */
  readonly spoken: { readonly tag: string; readonly text: PacketText };
  /** The questions whose answers the worker knew or saw. */
  readonly byWorker: readonly PacketText[];
}

/** What of the papers that the form asks for the person has, and what not. */
export interface PacketPapers {
  readonly held: readonly PacketValue[];
  readonly missing: readonly PacketValue[];
}

/** What a person told that decides which places may help: codes of the form, by what their questions are for. */
export interface PacketTold {
  /** Needed today. */
  readonly urgent: readonly string[];
  /** Wanted. */
  readonly needs: readonly string[];
  /** Wanted first. */
  readonly first?: string;
  /** Languages (BCP 47) that the person speaks, the best first. */
  readonly languages: readonly string[];
  /** Where they stay, in their words. */
  readonly area?: string;
  /** An age or a range of ages, as the form codes it. */
  readonly age?: string;
  /** Papers that they have. */
  readonly documents: readonly string[];
  /** What a place has to have for them. */
  readonly access: readonly string[];
}

/** What the case worker reads, as data: every text with its language, codes beside them. */
export interface Packet {
  readonly language: string;
  readonly id: string;
  readonly code?: string;
  readonly receivedAt?: string;
  readonly form: { readonly id: string; readonly version: string };
  readonly partial: boolean;
  /** What is to be known about how it was made. */
  readonly notes: readonly PacketNote[];
  readonly client: {
    readonly name?: PacketText;
    /**
     * The language to speak, as a BCP 47 tag and in words: what the person said, or what they read where the form asks only those who want
     * another. Absent when the person did not tell it: they may need an interpreter.
     */
    readonly language?: { readonly tag: string; readonly text: PacketText };
    /** The language the form was read in. */
    readonly reads: string;
    readonly interpreter?: PacketItem;
    /** Wishes for the interpreter and access needs. */
    readonly access: readonly PacketItem[];
    /** Absent when the form asks and nobody told it. */
    readonly filledBy?: FilledBy;
    /** Who filled it in for them. */
    readonly helper?: PacketHelper;
  };
  /** Where a worker filled it in. */
  readonly interview?: PacketInterview;
  /** What the person said, as it came. `contactVerdict` says what follows from it. */
  readonly contactSafety?: ContactSafety;
  /** Whether and how to start: what every reader of the packet says. */
  readonly contactVerdict: ContactVerdict;
  readonly today: readonly PacketValue[];
  readonly first?: PacketValue;
  readonly strengths: readonly PacketValue[];
  readonly dates: readonly {
    readonly what: PacketText;
    /** The code of what was picked for its kind, where one was. */
    readonly kind?: string;
    readonly date: string;
    readonly daysLeft?: number;
    /** The person is not sure of it. */
    readonly approx?: boolean;
  }[];
  readonly flags: readonly PacketFlag[];
  /** Every need that was picked, once: those of today first. Servers before 0.2 do not say it. */
  readonly needs?: readonly PacketNeed[];
  /** Absent where nobody asked for papers. */
  readonly papers?: PacketPapers;
  /** Titles of the notices that stood before the person for certain. Servers before 0.2 do not say it. */
  readonly shown?: readonly PacketText[];
  /** What decides which places may help. Servers before 0.2 do not say it. */
  readonly told?: PacketTold;
  /** The rest: what no slot above already shows, section by section. */
  readonly sections: readonly PacketSection[];
  readonly skipped: readonly { readonly path: string; readonly question: PacketText; readonly reason: SkipReason }[];
  readonly consents: readonly (Consent & { readonly question: PacketText })[];
  /** What does not fit the form. It is shown all the same: nothing that was received is thrown away. */
  readonly problems: readonly Issue[];
}
