import { AwayController } from '../exit/away-controller.ts';
import { HistoryController } from '../history/history-controller.ts';
import { KeyController } from '../keys/key-controller.ts';
import type { IntakeHost } from './intake-host.ts';
import type { RunningIntake } from './running-intake.ts';

/** Starts what goes along with the element on the page, as it is taken off and put back. `wipe`: forgets every answer, at once. */
export function followPage(host: IntakeHost, intake: RunningIntake, wipe: () => void): void {
  const { flow } = intake;
  new AwayController(host, { keepsAnswers: () => host.safety === 'trusted-device', onHide: wipe });
  new HistoryController(host, {
    canGoBack: () => flow.canGoBack,
    hasAnswers: () =>
      intake.delivering?.deviceStorage?.hasDraft === true ||
      (flow.isBegun && Object.keys(flow.session?.state.answers ?? {}).length > 0),
    goBack: () => intake.back(),
  });
  new KeyController(host);
}
