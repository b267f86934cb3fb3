import type { FormIndex } from '../form/form-index.ts';
import type { Layout, Pointer, Screen } from './session.types.ts';

type Part = Pick<Screen, 'section' | 'questions'>;

/** Screens of before, where they hold exactly these questions. */
function kept(before: readonly Screen[], { questions }: Part): readonly Screen[] | undefined {
  const held = before.flatMap((screen) => screen.questions);
  const isSame = held.length === questions.length && held.every((question, at) => question === questions[at]);
  return isSame && held.length > 0 ? before : undefined;
}

/** The screens there are now, in the form's order. Sections that show the same as before keep their screens. */
export function screensOf(
  index: FormIndex,
  visible: ReadonlySet<Pointer>,
  layout: Layout,
  before: readonly Screen[],
): readonly Screen[] {
  const parts = index.form.sections.map((section): Part => {
    const nodes = index.inside.get(section.id)?.filter(({ path }) => visible.has(path)) ?? [];
    return { section, questions: nodes.map(({ question }) => question) };
  });
  if (layout === 'page') {
    const questions = parts.flatMap((part) => part.questions);
    const first = parts.find((part) => part.questions.length > 0);
    return first === undefined ? [] : (kept(before, { ...first, questions }) ?? [{ ...first, id: 'page', questions }]);
  }
  let at = 0;
  const screens = parts.flatMap((part): readonly Screen[] => {
    const { section, questions } = part;
    const from = at;
    while (before[at]?.section === section) at++;
    const old = kept(before.slice(from, at), part);
    if (old !== undefined || questions.length === 0) return old ?? [];
    if (layout === 'section' || section.together === true) return [{ ...part, id: section.id }];
    const known = new Map(before.slice(from, at).map((screen) => [screen.id, screen]));
    return questions.map((question) => known.get(question.id) ?? { section, id: question.id, questions: [question] });
  });
  return screens.length === before.length && screens.every((screen, n) => screen === before[n]) ? before : screens;
}
