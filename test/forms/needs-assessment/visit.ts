import {
  createSession,
  evaluateForm,
  type Question,
  type Session,
  toSubmission,
  type UnfrozenSubmission,
} from '@open-intake/core';
import { form } from './needs-assessment.ts';

/** What somebody answers, by pointer: `/sleep`, `/household/adults`. What is not in it is passed over. */
export type Said = Readonly<Record<string, unknown>>;

/** One person's way through the default form. */
export interface Visit {
  /** Ids of the questions that were on a screen, in the order in which they came. */
  readonly asked: readonly string[];
  /** Ids of the screens, in order. */
  readonly screens: readonly string[];
  readonly session: Session;
  readonly draft: UnfrozenSubmission;
  /** Ids of the flags that a reader of the draft sees. */
  readonly flags: readonly string[];
}

/** The day on which all visits happen: a Sunday. */
export const visitDay = '2026-11-22';
const now = () => new Date(`${visitDay}T15:00:00Z`);

/** Goes through the form screen by screen, answers what is asked and in `said`, and stops at the review. */
export function visit(said: Said, language = 'en'): Visit {
  const session = createSession({ form, now, newId: () => '00000000-0000-4000-8000-000000000000', language });
  const asked: string[] = [];
  const screens: string[] = [];
  for (let screen = shownScreen(session); screen !== undefined; screen = shownScreen(session)) {
    screens.push(screen.id);
    for (const id of answerScreen(session, said)) if (!asked.includes(id)) asked.push(id);
    session.dispatch({ type: 'next' });
    if (screens.length > 200) throw new Error('This visit does not end.');
  }
  const draft = toSubmission(session, { now });
  return { asked, screens, session, draft, flags: evaluateForm(form, draft.answers, { today: visitDay }).flags };
}

function shownScreen({ state }: Session) {
  const { place } = state;
  return place.kind === 'screen' ? state.screens.find(({ id }) => id === place.screen) : undefined;
}

/** Answers what the screen asks, from top to bottom, with what comes up on it on the way. */
function answerScreen(session: Session, said: Said): readonly string[] {
  const met = new Map<string, string>();
  for (let more = true; more; ) {
    const fresh = leaves(shownScreen(session)?.questions ?? []).filter(
      ({ path }) => !met.has(path) && session.state.visible.has(path),
    );
    const [next] = fresh;
    more = next !== undefined;
    if (next === undefined) continue;
    met.set(next.path, next.id);
    say(session, next.path, said);
  }
  return [...met.values()];
}

interface Leaf {
  readonly id: string;
  readonly path: string;
}

/** Questions with the children of groups; a group that repeats stands for its rows. */
function leaves(questions: readonly Question[], within = ''): readonly Leaf[] {
  return questions.flatMap((question) => {
    const here = { id: question.id, path: `${within}/${question.id}` };
    const inside =
      question.type === 'group' && question.repeat === undefined ? leaves(question.questions, here.path) : [];
    return [here, ...inside];
  });
}

function say(session: Session, path: string, said: Said): void {
  const inRows = Object.keys(said).filter(
    (key) => key.startsWith(`${path}/`) && /^\/\d+\//.test(key.slice(path.length)),
  );
  for (const key of Object.hasOwn(said, path) ? [path] : inRows) {
    if (key !== path) session.dispatch({ type: 'add-row', path });
    session.dispatch({ type: 'answer', path: key, value: said[key] });
  }
}
