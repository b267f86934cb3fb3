import { codeText, ownText } from '../answer-text.ts';
import type { QuestionFacts } from '../question-facts.types.ts';
import { isSignaturePath } from './signature-path.ts';
import type { SignatureAnswer, SignatureQuestion } from './signature-schema.ts';

/** Facts of a signature: a typed one is read as a name, a drawn one is drawn. */
export const signatureFacts: QuestionFacts<SignatureQuestion> = {
  inRules: 'object',
  isHardOnPhones: true,
  muchToAsk: 'a signature',
  toText: (value, _question, words) => {
    const { kind, data } = value as SignatureAnswer;
    if (kind === 'typed') return [ownText(data, words)];
    const drawing = isSignaturePath(data) ? { drawing: data } : {};
    return [{ ...codeText(kind), ...words.choice(kind), ...drawing }];
  },
};
