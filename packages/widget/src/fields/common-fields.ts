/** The fields that most forms have behind their first question: one chunk. */

export { choicesField } from './choices/choices-field.ts';
export { longTextField } from './long-text/long-text-field.ts';
export { noticeField } from './notice/notice-field.ts';
export { textField } from './text/text-field.ts';
export { yesNoField } from './yes-no/yes-no-field.ts';
