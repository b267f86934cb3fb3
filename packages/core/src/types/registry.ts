import type { Question, QuestionType } from '../form/form-definition.ts';
import { addressType } from './address.ts';
import { choiceType } from './choice.ts';
import { choicesType } from './choices.ts';
import { consentType } from './consent.ts';
import { contactSafetyType } from './contact-safety.ts';
import { dateType } from './date.ts';
import { emailType } from './email.ts';
import { fileType } from './file.ts';
import { groupType } from './group.ts';
import { languageType } from './language.ts';
import { longTextType } from './long-text.ts';
import { moneyType } from './money.ts';
import { noticeType } from './notice.ts';
import { numberType } from './number.ts';
import { phoneType } from './phone.ts';
import type { QuestionTypeDefinition } from './question-type.ts';
import { rankingType } from './ranking.ts';
import { scaleType } from './scale.ts';
import { signatureType } from './signature.ts';
import { textType } from './text.ts';
import { yesNoType } from './yes-no.ts';

/** A definition for every member of the union `Question`, each for its own kind: the compiler counts them. */
type Registry = { readonly [Type in QuestionType]: QuestionTypeDefinition<Extract<Question, { readonly type: Type }>> };

/** All question types by name. */
export const questionTypes = {
  text: textType,
  longText: longTextType,
  number: numberType,
  money: moneyType,
  date: dateType,
  email: emailType,
  phone: phoneType,
  address: addressType,
  choice: choiceType,
  choices: choicesType,
  yesNo: yesNoType,
  scale: scaleType,
  ranking: rankingType,
  language: languageType,
  file: fileType,
  signature: signatureType,
  consent: consentType,
  contactSafety: contactSafetyType,
  notice: noticeType,
  group: groupType,
} as const satisfies Registry;

/** What answers for a question: its type's definition. */
export function typeOf(question: Question): QuestionTypeDefinition {
  return questionTypes[question.type];
}
