import type { CSSResult } from 'lit';
import type { Delivering } from '../delivery/delivering.ts';
import type { IntakeFault } from '../form-source/intake-fault.ts';
import type { LanguageController } from '../language/language-controller.ts';
import type { LoadedForm } from '../loading/loading-controller.ts';
import type { UnplacedLine } from '../migration/unplaced-lines.ts';
import type { FlowController } from '../navigation/flow-controller.ts';
import type { Shades } from '../theme/accent.ts';
import type { WindowedScreen } from '../windowed-screen/windowed-screen.ts';
import type { WordsController } from '../words/words-controller.ts';
import type { IntakeOptions } from './intake-host.ts';

/** An intake as what loads behind the first question works on it. */
export interface RunningIntake {
  readonly language: LanguageController;
  readonly words: WordsController;
  readonly flow: FlowController;
  form: LoadedForm | undefined;
  /** How sending goes; there once the deferred part is. */
  delivering: Delivering | undefined;
  /** Answers of before that the form has no place for. */
  unplaced: readonly UnplacedLine[];
  /** Whether the page was left or loaded anew with answers on it. */
  wasBegun: boolean;
  /** Draws screens of many questions; there once a form had any. */
  windowed: WindowedScreen | undefined;
  readonly moveFocus: IntakeOptions['moveFocus'];
  /** Adds style sheets, and the shades of a brand where there is one. */
  adopt(styles: readonly CSSResult[], shades?: Shades): void;
  back(): void;
  erase(): void;
  report(fault: IntakeFault): void;
  loadDeferred(): Promise<unknown>;
  loadDeviceStorage(): Promise<typeof import('../device-storage/device-storage.ts')>;
}
