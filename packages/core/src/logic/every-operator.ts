/** All operators, made known on import: for code that checks forms or runs rules by itself. */

import { moreOperators } from './more-operators.ts';
import { addOperators, eagerOperators, lazyOperators } from './operators.ts';

addOperators(moreOperators);

/** Every operator a rule may use: those of the public JsonLogic suite and ours. */
export const operatorNames: ReadonlySet<string> = new Set([...lazyOperators.keys(), ...eagerOperators.keys()]);
