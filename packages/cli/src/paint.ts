const codes = { bold: [1, 22], dim: [2, 22], red: [31, 39], yellow: [33, 39], green: [32, 39] } as const;

/** How a piece of text may look at a terminal. */
export type Look = keyof typeof codes;

/** Puts a look on a text, or leaves it as it is. */
export type Paint = (look: Look, text: string) => string;

/** A painter for a terminal, or one that leaves texts plain. */
export function painter(colour: boolean): Paint {
  return (look, text) => (colour ? `\u001b[${codes[look][0]}m${text}\u001b[${codes[look][1]}m` : text);
}
