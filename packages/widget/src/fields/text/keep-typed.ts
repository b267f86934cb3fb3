import { noChange } from 'lit';
import { Directive, directive, type ElementPart, type PartInfo, PartType } from 'lit/directive.js';

/**
 * Sets an input's text only when what stands in it does not mean `value` already: `1.` and `٣` stay as typed while the
 * answer is 1 and 3. `read` gives the value of a text, `write` the text of a value.
 */
class KeepTyped extends Directive {
  constructor(part: PartInfo) {
    super(part);
    if (part.type !== PartType.ELEMENT) throw new TypeError('keepTyped stands on an element.');
  }

  override render<Value>(
    _value: Value,
    _read: (text: string) => Value,
    _write: (value: Value) => string,
  ): typeof noChange {
    return noChange;
  }

  override update<Value>(
    part: ElementPart,
    [value, read, write]: [Value, (text: string) => Value, (value: Value) => string],
  ): typeof noChange {
    const input = part.element as HTMLInputElement;
    if (read(input.value) !== value) input.value = write(value);
    return noChange;
  }
}

export const keepTyped = directive(KeepTyped);
