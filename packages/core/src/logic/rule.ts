import '../no-eval.ts';
import * as z from 'zod/mini';

/**
 * A JsonLogic rule as JSON (jsonlogic.com). `var` takes a literal question id, a value id, or one of the injected
 * names (`today`, `$index`). Which operators and how much they may cost is checked by `parseForm`.
 */
export type Rule = null | boolean | number | string | readonly Rule[] | { readonly [operator: string]: Rule };

/** Any JSON that is there: whether it is a rule that can run is looked at by `checkRuleShapes`, which knows the place. */
export const ruleSchema = z.custom<Rule>((value) => value !== undefined);
