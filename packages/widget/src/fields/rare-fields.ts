/** The fields that few forms have: one chunk. */

export { addressField } from './address/address-field.ts';
export { searchedChoiceField, searchedChoicesField } from './choice/searched-fields.ts';
export { fileField } from './file/file-field.ts';
export { moneyField } from './money/money-field.ts';
export { rankingField } from './ranking/ranking-field.ts';
export { scaleField } from './scale/scale-field.ts';
export { signatureField } from './signature/signature-field.ts';
