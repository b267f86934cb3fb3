import type { FormIndex } from '../form/form-index.types.ts';
import type { Pointer } from '../json/pointer.ts';
import type { Layout, Screen } from './session.types.ts';

type Part = Pick<Screen, 'section' | 'questions'>;

/** Screens of before, where they hold exactly these questions. */
function kept(before: readonly Screen[], { questions }: Part): readonly Screen[] | undefined {
  let at = 0;
  for (const screen of before) {
    for (const question of screen.questions) if (question !== questions[at++]) return undefined;
  }
  return at > 0 && at === questions.length ? before : undefined;
}

/** The screens of one section. */
function screensIn(part: Part, layout: Layout, before: readonly Screen[]): readonly Screen[] {
  const { section, questions } = part;
  if (questions.length > 0 && (layout === 'section' || section.together === true)) return [{ ...part, id: section.id }];
  const known = new Map(before.map((screen) => [screen.id, screen]));
  return questions.map((question) => known.get(question.id) ?? { section, id: question.id, questions: [question] });
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
  const screens: Screen[] = [];
  for (const part of parts) {
    const from = at;
    while (before[at]?.section === part.section) at++;
    const old = before.slice(from, at);
    screens.push(...(kept(old, part) ?? screensIn(part, layout, old)));
  }
  return screens.length === before.length && screens.every((screen, n) => screen === before[n]) ? before : screens;
}
