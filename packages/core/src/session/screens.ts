import type { FormIndex } from '../form/form-index.ts';
import type { Layout, Pointer, Screen } from './session.types.ts';

function sameQuestions(left: Screen, right: Screen): boolean {
  return (
    left.questions.length === right.questions.length &&
    left.questions.every((question, at) => question === right.questions[at])
  );
}

/** The screens there are now, in the form's order. Screens that hold the same as before keep their identity. */
export function screensOf(
  index: FormIndex,
  visible: ReadonlySet<Pointer>,
  layout: Layout,
  before: readonly Screen[],
): readonly Screen[] {
  const shown = index.form.sections
    .map((section) => {
      const nodes = index.inside.get(section.id)?.filter(({ path }) => visible.has(path)) ?? [];
      return { section, questions: nodes.map(({ question }) => question) };
    })
    .filter(({ questions }) => questions.length > 0);

  const screens: readonly Screen[] =
    layout === 'page'
      ? shown
          .slice(0, 1)
          .map(({ section }) => ({ id: 'page', section, questions: shown.flatMap(({ questions }) => questions) }))
      : shown.flatMap(({ section, questions }): readonly Screen[] =>
          layout === 'section' || section.together === true
            ? [{ id: section.id, section, questions }]
            : questions.map((question) => ({ id: question.id, section, questions: [question] })),
        );

  const known = new Map(before.map((screen) => [screen.id, screen]));
  const kept = screens.map((screen) => {
    const old = known.get(screen.id);
    return old !== undefined && sameQuestions(old, screen) ? old : screen;
  });
  const same = kept.length === before.length && kept.every((screen, at) => screen === before[at]);
  return same ? before : kept;
}
