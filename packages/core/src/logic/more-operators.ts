import { dateOperators } from './dates.ts';
import { listOperators, mergeOperators } from './lists.ts';
import { missingOperators } from './missing.ts';
import { calculateOperators } from './more-calculate.ts';
import type { Operators } from './operator.ts';
import { lengthOperators, textOperators } from './text.ts';
import { totalOperators } from './totals.ts';

/** The operators that most forms do without, for `addOperators`. All operators are listed in the README of this package. */
export const moreOperators: Operators = {
  lazy: { ...listOperators, ...totalOperators, ...lengthOperators },
  eager: { ...calculateOperators, ...dateOperators, ...mergeOperators, ...missingOperators, ...textOperators },
};
