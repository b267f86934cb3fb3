import type { ReactiveController } from 'lit';
import type { AwayHost } from '../exit/away-controller.ts';
import type { Intake } from '../intake/intake.ts';
import { type HistoryUser, pageHistory } from './page-history.ts';

const uses = ['focusin', 'click', 'input'] as const;

type HistoryOwner = Pick<Intake, 'flow' | 'back' | 'delivering'>;

/** The phone's Back is the screen before, in the intake that is being used. */
export class HistoryController implements ReactiveController, HistoryUser {
  readonly #host: AwayHost & EventTarget;
  readonly #intake: HistoryOwner;

  constructor(host: AwayHost & EventTarget, intake: HistoryOwner) {
    this.#host = host;
    this.#intake = intake;
    // What was lost by a reload was said on the first screen.
    pageHistory.forget();
    host.addController(this);
  }

  get canGoBack(): boolean {
    return this.#intake.flow.canGoBack;
  }

  get hasAnswers(): boolean {
    const { flow, delivering } = this.#intake;
    const { isBegun, session } = flow;
    if (delivering?.deviceStorage?.hasDraft) return true;
    return isBegun && Object.keys(session?.state.answers ?? {}).length > 0;
  }

  goBack(): void {
    this.#intake.back();
  }

  hostConnected(): void {
    pageHistory.join(this);
    for (const name of uses) this.#host.addEventListener(name, this.#onUse);
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    pageHistory.leave(this);
    for (const name of uses) this.#host.removeEventListener(name, this.#onUse);
  }

  hostUpdated(): void {
    if (this.#host.isConnected) pageHistory.update(this);
  }

  #onUse = (): void => {
    pageHistory.use(this);
  };
}
