import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Opens a `<details>` when something comes true, and never closes it: what was folded open stays so, with the focus in it,
 * when the last letter is deleted again. Only the person folds it up.
 */
class OpenWhen extends Directive {
  #was = false;

  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('openWhen stands on an element.');
  }

  override render(_isSo: boolean): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [isSo]: [boolean]): typeof noChange {
    if (isSo && !this.#was) (part.element as HTMLDetailsElement).open = true;
    this.#was = isSo;
    return noChange;
  }
}

/** Opens the `<details>` it stands on when a condition becomes true. */
export const openWhen = directive(OpenWhen);
