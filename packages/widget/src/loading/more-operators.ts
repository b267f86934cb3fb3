import { addOperators, moreOperators } from '@open-intake/core';

/** Makes known the operators that most forms do without: a chunk that loads when a form uses one. */
export function addMoreOperators(): void {
  addOperators(moreOperators);
}
