import { type Question, upTo } from '@open-intake/core';

/** Some questions of a long screen that are drawn together. */
export interface Stretch {
  /** Its questions in the form's order, hidden ones too, so that each keeps its place in the drawing. */
  readonly questions: readonly Question[];
  /** Those of them that are visible. */
  shown: ReadonlySet<Question>;
  /** What stands there: nothing yet, the labels of its questions, or the questions. What is drawn stays drawn. */
  drawn: 'nothing' | 'labels' | 'questions';
  /** Whether what stands there is behind the answers, the words or what is visible. */
  isStale: boolean;
  /** Whether it is in the window or close to it, or must be drawn for another reason. */
  isNear: boolean;
  /** Whether its turn has come, although it is far. */
  isDue: boolean;
}

/** So many questions are drawn together: few enough to be drawn between two frames, more than a phone shows. */
const length = 10;

/** The questions of a long screen, ten by ten. */
export function stretchesOf(questions: readonly Question[]): readonly Stretch[] {
  return upTo(Math.ceil(questions.length / length)).map((at) => ({
    questions: questions.slice(at * length, (at + 1) * length),
    shown: new Set(),
    drawn: 'nothing',
    isStale: true,
    isNear: false,
    isDue: false,
  }));
}

/** Notes which questions of each stretch are visible; a stretch where that is another is behind. */
export function noteVisible(stretches: readonly Stretch[], visible: ReadonlySet<Question>): void {
  for (const stretch of stretches) {
    const shown = new Set(stretch.questions.filter((question) => visible.has(question)));
    const isSame = shown.size === stretch.shown.size && [...shown].every((question) => stretch.shown.has(question));
    if (isSame) continue;
    stretch.shown = shown;
    stretch.isStale = true;
  }
}
