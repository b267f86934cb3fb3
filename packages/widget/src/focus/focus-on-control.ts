import { type Pointer, pointerParts } from '@open-intake/core';
import type { Intake } from '../intake/intake.ts';
import type { IntakeHost } from '../intake/intake-host.ts';
import { controlId } from '../question/control-id.ts';
import { idPrefix } from '../screens/id-prefix.ts';

/** Moves focus to the control at a path, or to the first one of its question where the path itself has none. */
export function focusOnControl(host: IntakeHost, { longScreen }: Intake, path: Pointer): void {
  const [id = ''] = pointerParts(path);
  longScreen?.need(path);
  const controls = ':is(input, textarea, select, button)';
  host.moveFocus(`#${CSS.escape(controlId(idPrefix, path))}`, `[data-question="${id}"] ${controls}`);
}
