import type { Question } from '@open-intake/core';
import type { FieldContext } from '../field.ts';

/** What the parts of the contact safety field get. */
export type ContactContext = FieldContext<Extract<Question, { type: 'contactSafety' }>>;
