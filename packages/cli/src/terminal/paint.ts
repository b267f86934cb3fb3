import { styleText } from 'node:util';

/** How a piece of text may look at a terminal. */
export type Look = 'bold' | 'dim' | 'red' | 'yellow' | 'green';

/** Puts a look on a text, or leaves it as it is. */
export type Paint = (look: Look, text: string) => string;

/** A painter for a terminal, or one that leaves texts plain. */
export function painter(colour: boolean): Paint {
  // Whether there is colour was decided by who knows the terminal (`Io`).
  return (look, text) => (colour ? styleText(look, text, { validateStream: false }) : text);
}
