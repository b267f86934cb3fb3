/** One part of a language's words; the build makes it of the whole file (`split-words.mjs`). */
declare module '*.json?first' {
  const words: import('./ui-messages.types.ts').PartOfMessages;
  export default words;
}

declare module '*.json?later' {
  const words: import('./ui-messages.types.ts').PartOfMessages;
  export default words;
}
