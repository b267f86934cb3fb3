import { type Pointer, pointerParts } from '@open-intake/core';
import { controlId, idPrefix } from '../question/control-id.ts';
import type { Intake } from './intake.ts';

/** Moves focus to the control at a path, or to the first one of its question where the path itself has none. */
export function focusOnControl(intake: Intake, path: Pointer): void {
  const [id = ''] = pointerParts(path);
  intake.windowed?.need(path);
  const controls = ':is(input, textarea, select, button)';
  intake.moveFocus(`#${CSS.escape(controlId(idPrefix, path))}`, `[data-question="${id}"] ${controls}`);
}
