/** Makes all operators known. Whoever checks a form or runs a rule by itself imports this. */

import { moreOperators } from './more-operators.ts';
import { addOperators, eagerOperators, lazyOperators } from './operators.ts';

addOperators(moreOperators);

/** Every operator a rule may use: those of the public JsonLogic suite and ours. */
export const operatorNames: ReadonlySet<string> = new Set([...lazyOperators.keys(), ...eagerOperators.keys()]);
