import { codeText, ownText } from '../answer-text.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import { addressLines } from './address-lines.ts';
import { noFixedAddressCode } from './address-parts.ts';
import type { AddressAnswer, AddressQuestion } from './address-schema.ts';

/** Facts of an address: it is read as it is written on an envelope. */
export const addressFacts: QuestionFacts<AddressQuestion> = {
  inRules: 'object',
  toText: (value, _question, words) => {
    const { noFixedAddress, ...parts } = value as AddressAnswer;
    const none = { ...codeText(noFixedAddressCode), ...words.choice(noFixedAddressCode) };
    const lines = addressLines(parts);
    const told = lines.length === 0 ? [] : [ownText(lines.join('\n'), words)];
    return noFixedAddress === true ? [none, ...told] : told;
  },
};
