import type { FormDefinition } from '../form/form-definition.ts';
import { questionAt } from '../form/question-at.ts';
import { type Issue, issueAt } from '../issues/issue.ts';
import type { MessagesByLanguage } from '../languages/find-text.ts';
import { filledByOf, isHelper } from '../questions/filled-by.ts';
import type { Role } from '../questions/roles.ts';
import { checkSubmission } from '../submission/check-submission.ts';
import { readNotes } from '../submission/notes.ts';
import { pathOfSkip } from '../submission/skip.ts';
import type { Receipt, Submission } from '../submission/submission.ts';
import { type Answered, answeredQuestions } from './answered.ts';
import { contactVerdict } from './contact-verdict.ts';
import { evaluateSubmission } from './evaluate-submission.ts';
import type { Packet } from './packet.types.ts';
import { packetClient } from './packet-client.ts';
import { deadlineDates, packetDates } from './packet-dates.ts';
import { flagsOf, packetFlags } from './packet-flags.ts';
import { isInHelperPlace } from './packet-helper.ts';
import { packetInterview } from './packet-interview.ts';
import { firstNeed, valuesOf } from './packet-needs.ts';
import { packetNeeds, packetPapers, packetShown } from './packet-steps.ts';
import { packetTold } from './packet-told.ts';
import { createPacketWords, type PacketWords } from './packet-words.ts';
import { wasAsked } from './packet-writer.ts';
import { unknownAnswers } from './unknown-answers.ts';

/** A submission, the form it was an answer to, and who reads it. */
export interface MakePacketOptions {
  readonly submission: Submission;
  /** The exact version that the submission names. */
  readonly form: FormDefinition;
  /** `FormMessages` by BCP 47 tag: at least the reader's language or the form's source. Ids and codes stand where words are missing. */
  readonly messages?: MessagesByLanguage | undefined;
  /** BCP 47 tag of the reader. @default the form's first language */
  readonly language?: string | undefined;
  readonly receipt?: Pick<Receipt, 'code' | 'receivedAt'> | undefined;
  /** `YYYY-MM-DD`, for days left. @default the UTC day of the receipt, else unknown */
  readonly today?: string | undefined;
}

/**
 * Makes what a case worker reads out of a submission. It never throws for what somebody answered: what does not fit the form
 * is shown as it came, with an issue in `problems`. Flags are computed here. The client's own words stay as typed.
 */
export function makePacket({
  submission,
  form,
  messages = {},
  language = form.languages[0] ?? 'en',
  receipt,
  today = receipt?.receivedAt.slice(0, 10),
}: MakePacketOptions): Packet {
  const evaluated = evaluateSubmission(form, submission, today);
  const words = createPacketWords(form, messages, language, evaluated?.values, isHelper(wasAsked(form, submission)));
  const answered = answeredQuestions(form, submission, words);
  const first = firstNeed(answered);
  const { contactSafety } = submission;
  const client = packetClient(form, answered, submission, language, evaluated?.visible);
  const verdict = contactVerdict({ client, ...(contactSafety && { contactSafety }) });
  const papers = packetPapers(form, answered, words);
  const interview = packetInterview(form, submission, words, language);
  return {
    language,
    id: submission.id,
    ...(receipt && { code: receipt.code, receivedAt: receipt.receivedAt }),
    form: { id: submission.form.id, version: submission.form.version },
    partial: submission.partial === true,
    notes: readNotes(submission.notes),
    client,
    ...(interview && { interview }),
    ...(contactSafety && { contactSafety }),
    contactVerdict: verdict,
    today: valuesOf(answered, 'today'),
    ...(first && { first }),
    strengths: valuesOf(answered, 'strengths'),
    dates: packetDates(answered, today),
    flags: packetFlags(flagsOf(form, evaluated, today), words, verdict.start),
    needs: packetNeeds(form, answered, words, verdict.start),
    ...(papers && { papers }),
    told: packetTold(answered, client.language?.tag),
    // A worker who filled it in saw them; what they said of them nobody knows.
    shown: interview ? [] : packetShown(form, evaluated?.notices ?? [], words),
    sections: [...sectionsOf(form, answered, words, client), ...unknownAnswers(form, submission)],
    skipped: skippedOf(form, submission, words),
    consents: (submission.consents ?? []).map((consent) => ({ ...consent, question: words.question(consent.id) })),
    problems: problemsOf(submission, form),
  };
}

/** Roles whose answers all stand in a place of their own on the packet. */
const placeForAll: readonly string[] = ['access', 'today', 'strengths'] satisfies readonly Role[];

/** Roles with a place for one text: the first question that was answered stands there, what is more stays in its section. */
const placeForOne: readonly string[] = [
  'filled-by',
  'name',
  'language',
  'interpreter',
  'first-need',
] satisfies readonly Role[];

function sectionsOf(
  form: FormDefinition,
  answered: readonly Answered[],
  words: PacketWords,
  { helper }: Packet['client'],
): Packet['sections'] {
  const dates = deadlineDates(answered);
  const isOfHelper = helper === undefined ? () => false : isInHelperPlace(form, answered);
  const isElsewhere = (one: Answered) => {
    if (isOfHelper(one)) return true;
    const { role } = one.question;
    if (role === undefined || one.item.values.length === 0) return false;
    if (dates.includes(one) || (role === 'deadline-kind' && dates.length > 0) || placeForAll.includes(role))
      return true;
    if (!placeForOne.includes(role) || one.item.values.length > 1) return false;
    if (role === 'filled-by' && filledByOf(one.value) === undefined) return false;
    return answered.find(({ question }) => question.role === role) === one;
  };
  const rest = answered.filter((one) => !isElsewhere(one));
  return form.sections.flatMap(({ id }) => {
    const items = rest.filter(({ section }) => section === id).map(({ item }) => item);
    return items.length === 0 ? [] : [{ id, title: words.section(id), items }];
  });
}

function skippedOf(form: FormDefinition, submission: Submission, words: PacketWords): Packet['skipped'] {
  return Object.entries(submission.skipped ?? {}).flatMap(([key, reason]) => {
    const path = pathOfSkip(key);
    const question = questionAt(form, path);
    return question === undefined ? [] : [{ path, question: words.question(question.id), reason }];
  });
}

/** Nothing here hangs on the day: a packet read next week has the problems it has today. */
function problemsOf(submission: Submission, form: FormDefinition): readonly Issue[] {
  const isOtherForm = submission.form.id !== form.id || submission.form.version !== form.version;
  return [...(isOtherForm ? [issueAt('stale-form', '')] : []), ...checkSubmission(submission, form)];
}
