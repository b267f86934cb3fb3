import type { LitElement } from 'lit';
import { AwayController } from '../exit/away-controller.ts';
import { HistoryController } from '../history/history-controller.ts';
import { KeyController } from '../keys/key-controller.ts';
import type { Intake } from './intake.ts';

/** Starts what goes along with the element on the page, as it is taken off and put back. `wipe`: forgets every answer, at once. */
export function followPage(host: LitElement, intake: Intake, wipe: () => void): void {
  const { flow } = intake;
  new AwayController(host, { keepsAnswers: () => intake.keepsAnswers, onHide: wipe });
  new HistoryController(host, {
    canGoBack: () => flow.canGoBack,
    hasAnswers: () =>
      intake.delivering?.keeping?.hasDraft === true ||
      (flow.isBegun && Object.keys(flow.session?.state.answers ?? {}).length > 0),
    goBack: () => intake.back(),
  });
  new KeyController(host);
}
