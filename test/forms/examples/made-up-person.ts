import {
  checkAnswer,
  createSession,
  type FormDefinition,
  type Question,
  type Session,
  visibleChoices,
} from '@open-intake/core';
import { numbersFrom } from '../needs-assessment/generated-person.ts';
import { madeUpAnswer } from './made-up-answer.ts';
import { type Next, whole } from './made-up-words.ts';

/** One thing a person does on a screen: answers a question, or adds rows until there are so many. */
export type Act =
  | { readonly kind: 'answer'; readonly question: Question; readonly path: string; readonly value: unknown }
  | { readonly kind: 'rows'; readonly path: string; readonly count: number };

/** What somebody does on one screen, in order; what is in no act is passed over. */
export interface FilledScreen {
  readonly id: string;
  readonly acts: readonly Act[];
}

export interface Filling {
  readonly session: Session;
  readonly screens: readonly FilledScreen[];
}

export interface MadeUpPerson {
  /** The same seed gives the same person. */
  readonly seed: number;
  readonly now: Date;
  /** @default the form's first */
  readonly language?: string | undefined;
}

/** How often an answer is made up anew where the author's rules do not take it. */
const patience = 80;

/** Somebody invented who goes through a form screen by screen, keeps to its rules, skips a little, and stops at the review. */
export function fillForm(form: FormDefinition, { seed, now, language }: MadeUpPerson): Filling {
  const session = createSession({
    form,
    now: () => now,
    newId: () => '00000000-0000-4000-8000-000000000000',
    ...(language !== undefined && { language }),
  });
  const next = numbersFrom(seed);
  const screens: FilledScreen[] = [];
  for (let screen = shownScreen(session); screen !== undefined; screen = shownScreen(session)) {
    screens.push({ id: screen.id, acts: fillScreen(session, now, next) });
    session.dispatch({ type: 'next' });
    if (session.state.issues.length > 0) throw new Error(`Stopped by ${JSON.stringify(session.state.issues)}`);
    if (screens.length > 200) throw new Error('This form does not end.');
  }
  return { session, screens };
}

function shownScreen({ state }: Session) {
  const { place } = state;
  return place.kind === 'screen' ? state.screens.find(({ id }) => id === place.screen) : undefined;
}

/** From top to bottom, with what comes up on the way. */
function fillScreen(session: Session, now: Date, next: Next): readonly Act[] {
  const acts: Act[] = [];
  const met = new Set<string>();
  for (;;) {
    const leaf = placesIn(shownScreen(session)?.questions ?? [], '').find(
      ({ path }) => !met.has(path) && session.state.visible.has(path),
    );
    if (leaf === undefined) return acts;
    met.add(leaf.path);
    acts.push(...answerAt(leaf, session, now, next));
  }
}

interface Place {
  readonly question: Question;
  readonly path: string;
}

/** Questions with those of groups that do not repeat; a group that repeats stands for its rows. */
function placesIn(questions: readonly Question[], within: string): readonly Place[] {
  return questions.flatMap((question): readonly Place[] => {
    const path = `${within}/${question.id}`;
    return question.type === 'group' && question.repeat === undefined
      ? placesIn(question.questions, path)
      : [{ question, path }];
  });
}

function answerAt(place: Place, session: Session, now: Date, next: Next): readonly Act[] {
  const { question, path } = place;
  if (question.required !== true && next() < 0.12) return [];
  if (question.type === 'group') return fillRows(question, path, session, now, next);
  const choices = visibleChoices(session, path);
  for (let tries = 0; tries < patience; tries += 1) {
    const value = madeUpAnswer(question, { choices, today: localDay(now), next });
    if (value === undefined || (Array.isArray(value) && value.length === 0)) continue;
    if (!isTaken(place, value, session, now)) continue;
    session.dispatch({ type: 'answer', path, value });
    return [{ kind: 'answer', question, path, value }];
  }
  return [];
}

/** Rows as they were at first, then more, then their answers; all over again where the rows together break a rule. */
function fillRows(
  group: Extract<Question, { type: 'group' }>,
  path: string,
  session: Session,
  now: Date,
  next: Next,
): readonly Act[] {
  const before = rowsAt(session, path);
  for (let tries = 0; tries < patience; tries += 1) {
    session.dispatch({ type: 'answer', path, value: before.length > 0 ? before : undefined });
    const count = Math.max(before.length, whole(group.repeat?.min ?? 0, Math.min(group.repeat?.max ?? 1, 3), next));
    for (let at = before.length; at < count; at += 1) session.dispatch({ type: 'add-row', path });
    const acts: Act[] = count > before.length ? [{ kind: 'rows', path, count }] : [];
    for (let row = 0; row < count; row += 1) {
      const met = new Set<string>();
      for (;;) {
        const place = placesIn(group.questions, `${path}/${row}`).find(
          (one) => !met.has(one.path) && session.state.visible.has(one.path),
        );
        if (place === undefined) break;
        met.add(place.path);
        acts.push(...answerAt(place, session, now, next));
      }
    }
    if (isTaken({ question: group, path }, rowsAt(session, path), session, now)) return acts;
  }
  throw new Error(`No rows at ${path} keep to the rules.`);
}

function rowsAt({ state }: Session, path: string): readonly unknown[] {
  const value = path
    .slice(1)
    .split('/')
    .reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key], state.answers);
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function isTaken({ question, path }: Place, value: unknown, { form, state }: Session, now: Date): boolean {
  const today = localDay(now);
  return checkAnswer(question, value, { form, answers: state.answers, evaluated: state, today, path }).length === 0;
}

/** `YYYY-MM-DD` where the person is. */
export function localDay(now: Date): string {
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
