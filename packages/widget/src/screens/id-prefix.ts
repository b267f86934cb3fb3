/** Every DOM id of a question starts with this. */
export const idPrefix = 'q';
