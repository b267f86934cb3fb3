import type { Question } from '@open-intake/core';
import type { FieldContext } from '../field.ts';

/** A question that holds others, asked once or for each row. */
export type GroupQuestion = Extract<Question, { type: 'group' }>;

/** The context of a group. */
export type GroupContext = FieldContext<GroupQuestion>;
