import { allChoices } from '../form/all-choices.ts';
import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition, Notice } from '../form/form-definition.ts';
import { questionsRead } from '../notices/notice-places.ts';
import type { Question } from '../questions/question.ts';
import type { Role } from '../questions/roles.ts';
import type { Answered } from './answered.ts';
import type { ContactStart, PacketNeed, PacketPapers, PacketText, PacketValue } from './packet.types.ts';
import type { PacketWords } from './packet-words.ts';

/** Roles whose picks are needs, the most pressing first. */
const needRoles: readonly Role[] = ['today', 'first-need', 'needs'];

/**
 * Each need that was picked, once, with the form's words for what to do next (`questions.<id>.next.<choice>`). Without a safe way to
 * start nothing is said to do: a next step reaches out.
 */
export function packetNeeds(
  form: FormDefinition,
  answered: readonly Answered[],
  words: PacketWords,
  start: ContactStart,
): readonly PacketNeed[] {
  const found = new Map<string, PacketNeed>();
  for (const role of needRoles) {
    for (const { question, item } of answered.filter((one) => one.question.role === role)) {
      for (const need of item.values) {
        const { code } = need;
        if (code === undefined || standsAlone(form, question, code)) continue;
        const known = found.get(code);
        const next = known?.next ?? (start === 'ways' ? words.next(question, code) : undefined);
        found.set(code, { need: known?.need ?? need, ...(next && { next }) });
      }
    }
  }
  return [...found.values()];
}

/**
 * The papers that a person has and those that are still to be had, where a question with the role `documents` offers them and was
 * answered. Undefined where nobody asked, or the answer is in words of their own.
 */
export function packetPapers(
  form: FormDefinition,
  answered: readonly Answered[],
  words: PacketWords,
): PacketPapers | undefined {
  const asked = answered.filter(
    ({ question }) => question.role === 'documents' && allChoices(form, question).length > 0,
  );
  if (asked.length === 0) return undefined;
  const held = asked.flatMap(({ question, item }) =>
    item.values.filter(({ code }) => code === undefined || !standsAlone(form, question, code)),
  );
  const missing = asked.flatMap(({ question, item }) =>
    allChoices(form, question)
      .filter(({ value, exclusive, other }) => !exclusive && !other && !item.values.some(({ code }) => code === value))
      .map(({ value }): PacketValue => labelled(value, words.answer(question, '').choice(value))),
  );
  return { held, missing };
}

/**
 * The notices that stood before the person for certain, by their titles: those whose rule holds and reads nothing that stayed on the
 * device.
 */
export function packetShown(form: FormDefinition, shown: readonly string[], words: PacketWords): readonly PacketText[] {
  const onDevice = [...everyQuestion(form)].filter(({ question }) => question.deviceOnly === true);
  const local = new Set(onDevice.map(({ question }) => question.id));
  const isKnown = ({ alone, showIf }: Notice) =>
    alone !== true && (showIf === undefined || ![...questionsRead(showIf, form)].some((id) => local.has(id)));
  return (form.notices ?? [])
    .filter((notice) => shown.includes(notice.id) && isKnown(notice))
    .flatMap(({ id }) => words.notice(id) ?? []);
}

/** Whether a choice says "none of these": it is no need and no paper. */
const standsAlone = (form: FormDefinition, question: Question, code: string) =>
  allChoices(form, question).some(({ value, exclusive }) => value === code && exclusive === true);

function labelled(code: string, found: PacketText | undefined): PacketValue {
  return found
    ? { text: found.text, lang: found.lang, dir: found.dir, code }
    : { text: code, lang: 'und', dir: 'ltr', code };
}
