import type { PlacedRule } from '../../form/every-rule.ts';

/** Whether a rule says when something is shown; other rules are values, flags and constraints. */
export const isCondition = ({ path }: PlacedRule): boolean => path.endsWith('/showIf');

/** Whether a rule says what an answer is like; it runs on answers only. */
export const isConstraint = ({ kind }: PlacedRule): boolean => kind === 'constraint';
