import type { Plugin } from 'vite';

/** A file of words whose name ends in `?first` or `?later`. */
export const partOfWords: RegExp;
/** One part of a file of words, as JSON; `file` with `?first` or `?later`. */
export function loadPart(file: string): Promise<string>;
/** The same as a plugin, which every build of the widget's source needs. */
export function splitWords(): Plugin;
