import type en from './en.json';

type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };
type Part<Tree> = { readonly [Key in keyof Tree]?: Tree[Key] extends string ? string : Part<Tree[Key]> };

/** The widget's own words in one language, typed from the English file: a missing key does not compile and fails a test. */
export type UiMessages = Words<typeof en>;

/** The words of the screens up to the first question, or of what comes after it (`split-words.mjs` says which are which). */
export type PartOfMessages = Part<typeof en>;
