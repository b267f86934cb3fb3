import type { Question } from '@open-intake/core';
import type { FieldContext } from '../field.ts';

/** What the parts of the file field get. */
export type FileContext = FieldContext<Extract<Question, { type: 'file' }>>;
