import type { Question } from '@open-intake/core';
import type { FieldContext } from '../field.ts';

/** The context of the parts of the contact safety field. */
export type ContactContext = FieldContext<Extract<Question, { type: 'contactSafety' }>>;
