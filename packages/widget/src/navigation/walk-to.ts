import type { Session } from '@open-intake/core';

/** Goes on from the start until the screen of a question, so that all before it counts as visited. */
export function walkTo(session: Session, id: string | undefined): void {
  for (let steps = 0; steps < 1_000; steps += 1) {
    const { place, screens } = session.state;
    const screen = place.kind === 'screen' ? screens.find((one) => one.id === place.screen) : undefined;
    if (screen === undefined || screen.questions.some((question) => question.id === id)) break;
    session.dispatch({ type: 'next' });
    if (session.state.place === place) break;
  }
  session.dispatch({ type: 'report', issues: [] });
}
