import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { readOwn } from '../json/read-own.ts';
import { evaluateSafely } from '../logic/evaluate-safely.ts';
import { truthy } from '../logic/truthy.ts';
import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import { isDateAnswer } from '../questions/date/date-schema.ts';
import type { Question } from '../questions/question.ts';
import { factsOf } from '../questions/question-facts.ts';
import { reachOf } from '../questions/ways-to-reach.ts';
import { readInterview } from '../submission/interview.ts';
import type { Submission } from '../submission/submission.ts';
import { isoDate } from '../values/calendar-day.ts';
import { asciiDigits } from '../values/parse-digits.ts';
import { helperQuestions } from './packet-helper.ts';

/** The few answers by which staff look for a submission, as they came. */
export interface FindableAnswers {
  /** What the person, or who filled it in for them, wants to be called. */
  readonly names: readonly string[];
  /** Every number that was given, by its digits alone. */
  readonly phones: readonly string[];
  /** What was picked as needed, each with the question that offered it. */
  readonly needs: readonly { readonly question: Question; readonly code: string }[];
  /** BCP 47 tag of the language to speak, where it was told. */
  readonly speaks?: string;
  /** Dates not to miss (ISO 8601, with as much of them as was told). */
  readonly dates: readonly string[];
}

/** A question, and where its answer stands: the ids of the groups around it, then its own. */
interface Place {
  readonly question: Question;
  readonly path: readonly string[];
}

/** Where the answers to questions with one of these roles stand. */
export function placesWith(form: FormDefinition, ...roles: readonly string[]): readonly Place[] {
  return placesIn(form).filter(({ question: { role = '' } }) => roles.includes(role));
}

function placesIn(form: FormDefinition): readonly Place[] {
  return [...everyQuestion(form)].map(({ question, groups }) => ({
    question,
    path: [...groups, question].map(({ id }) => id),
  }));
}

/**
 * Makes a reader of the answers by which staff look for a submission. Everything is found by its role. To make the reader costs a walk through
 * the form; to use it costs a few look-ups, so that thousands of submissions can be read in a second.
 */
export function createFactReader(form: FormDefinition): (submission: Submission) => FindableAnswers {
  const ofHelper = new Set(helperQuestions(form));
  const having = (...roles: readonly string[]) => placesWith(form, ...roles);
  const helpers = placesIn(form).filter(({ question }) => ofHelper.has(question));
  const names = [...having('name'), ...helpers.filter(({ question }) => factsOf(question).isLine)];
  const phones = [...having('phone'), ...helpers.filter(({ question }) => reachOf(question) === 'by-phone')];
  const needs = having('today', 'needs', 'first-need');
  const languages = having('language');
  const dates = having('deadline-date');

  const interpreters = having('interpreter');

  return ({ answers, contactSafety, language, filledBy, notes }) => {
    const all = (wanted: readonly Place[]) => wanted.flatMap(({ path }) => valuesAt(answers, path));
    const said = all(languages).find((tag) => typeof tag === 'string');
    const heard = filledBy === 'worker' ? readInterview(notes)?.spoken : undefined;
    // As on the packet: whoever answered about an interpreter and was not asked for a language speaks the one they read.
    const isAsked = languages.some(({ question }) => isShown(question, answers));
    const reads = languages.length > 0 && !isAsked && all(interpreters).length > 0 ? language : undefined;
    const speaks = said ?? heard ?? reads;
    const given = [...all(phones), ...(contactSafety?.ways ?? []).map(({ to }) => to)];
    return {
      names: all(names).filter((name) => typeof name === 'string'),
      phones: given.map(digitsIn).filter((digits) => digits !== ''),
      needs: needs.flatMap(({ question, path }) =>
        valuesAt(answers, path).flatMap((value) => {
          const code = codeOfPick(value);
          return typeof code === 'string' ? [{ question, code }] : [];
        }),
      ),
      ...(typeof speaks === 'string' && { speaks }),
      dates: all(dates).filter(isDateAnswer).map(isoDate),
    };
  };
}

/** Whether a question is asked, as far as its own condition tells by answers outside groups. */
function isShown({ showIf }: Question, answers: unknown): boolean {
  return showIf === undefined || truthy(evaluateSafely(showIf, (name) => readOwn(answers, [name]) ?? null, {}));
}

/** The answers at a path, those of every row of groups that repeat, each pick of a list by itself. */
export function valuesAt(answers: unknown, path: readonly string[]): readonly unknown[] {
  let found: readonly unknown[] = [answers];
  for (const id of path) found = found.flatMap((one) => readOwn(one, [id]) ?? []);
  return found;
}

/** The digits of a number as it was typed; empty where it has none. */
export function digitsIn(typed: unknown): string {
  return typeof typed === 'string' ? asciiDigits(typed).replace(/\D/g, '') : '';
}
