import { pointer, type Session, type SkipReason, seenTexts } from '@open-intake/core';

/** Skips and texts read before, in the same form or an earlier version of it. */
export interface Before {
  readonly skipped: Readonly<Record<string, SkipReason>>;
  readonly shown: Readonly<Record<string, string>>;
}

/** Takes over what still holds: skips of questions that are asked, and what was read in the very same words. */
export function takeOver(
  session: Session,
  { skipped, shown }: Before,
  messages: Parameters<typeof seenTexts>[1],
): void {
  for (const [path, reason] of Object.entries(skipped)) {
    const [, id = ''] = path.split('/');
    if (session.state.visible.has(pointer(id))) session.dispatch({ type: 'skip', path, reason });
  }
  const questions = session.state.screens.flatMap((screen) => screen.questions);
  for (const [id, text] of seenTexts(session, messages, questions)) {
    if (Object.hasOwn(shown, id) && shown[id] === text) session.dispatch({ type: 'seen', id, text });
  }
}
