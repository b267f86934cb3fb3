import type { Question } from '@open-intake/core';
import type { FieldContext } from '../field.ts';

export type GroupQuestion = Extract<Question, { type: 'group' }>;

/** What a group gets to draw itself. */
export type GroupContext = FieldContext<GroupQuestion>;
