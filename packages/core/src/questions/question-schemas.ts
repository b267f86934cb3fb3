import { addressSchemas } from './address/address-schema.ts';
import { choiceSchemas } from './choice/choice-schema.ts';
import { choicesSchemas } from './choices/choices-schema.ts';
import { consentSchemas } from './consent/consent-schema.ts';
import { contactSafetySchemas } from './contact-safety/contact-safety-schema.ts';
import { dateSchemas } from './date/date-schema.ts';
import { emailSchemas } from './email/email-schema.ts';
import { fileSchemas } from './file/file-schema.ts';
import { groupSchemas } from './group/group-schema.ts';
import { languageSchemas } from './language/language-schema.ts';
import { longTextSchemas } from './long-text/long-text-schema.ts';
import { moneySchemas } from './money/money-schema.ts';
import { noticeSchemas } from './notice/notice-schema.ts';
import { numberSchemas } from './number/number-schema.ts';
import { phoneSchemas } from './phone/phone-schema.ts';
import type { Question, QuestionOf, QuestionType } from './question.ts';
import type { QuestionSchemas } from './question-schemas.types.ts';
import { rankingSchemas } from './ranking/ranking-schema.ts';
import { scaleSchemas } from './scale/scale-schema.ts';
import { signatureSchemas } from './signature/signature-schema.ts';
import { textSchemas } from './text/text-schema.ts';
import { yesNoSchemas } from './yes-no/yes-no-schema.ts';

/** Schemas for every member of the union `Question`, each for its own kind: the compiler counts them. */
type Registry = { readonly [Type in QuestionType]: QuestionSchemas<QuestionOf<Type>> };

const questionSchemas: Registry = {
  text: textSchemas,
  longText: longTextSchemas,
  number: numberSchemas,
  money: moneySchemas,
  date: dateSchemas,
  email: emailSchemas,
  phone: phoneSchemas,
  address: addressSchemas,
  choice: choiceSchemas,
  choices: choicesSchemas,
  yesNo: yesNoSchemas,
  scale: scaleSchemas,
  ranking: rankingSchemas,
  language: languageSchemas,
  file: fileSchemas,
  signature: signatureSchemas,
  consent: consentSchemas,
  contactSafety: contactSafetySchemas,
  notice: noticeSchemas,
  group: groupSchemas,
};

/** The schemas of a question's type. */
export function schemasOf(question: Question): QuestionSchemas<Question> {
  return questionSchemas[question.type];
}
