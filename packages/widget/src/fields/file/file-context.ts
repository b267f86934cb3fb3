import type { Question } from '@open-intake/core';
import type { FieldContext } from '../field.ts';

/** The context of the parts of the file field. */
export type FileContext = FieldContext<Extract<Question, { type: 'file' }>>;
