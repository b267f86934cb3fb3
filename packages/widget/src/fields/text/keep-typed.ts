import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

type Read = (text: string) => unknown;
type Write = (value: string) => string;

/**
 * Sets an input's text only when what stands in it does not mean `value` already: `1.` and `٣` stay as typed while the
 * answer is 1 and 3. `read` gives the value of a text, `write` the text of a value where that differs.
 */
class KeepTyped extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('keepTyped stands on an element.');
  }

  override render(_value: unknown, _read: Read, _write?: Write): typeof noChange {
    return noChange;
  }

  override update(part: ElementPart, [value, read, write = String]: [unknown, Read, Write?]): typeof noChange {
    const input = part.element as HTMLInputElement;
    if (read(input.value) !== value)
      input.value = typeof value === 'string' || typeof value === 'number' ? write(String(value)) : '';
    return noChange;
  }
}

/** The text of an input, left as it was typed where it means the answer already. */
export const keepTyped = directive(KeepTyped);
