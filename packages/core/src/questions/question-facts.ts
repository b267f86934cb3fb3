import { addressFacts } from './address/address-facts.ts';
import { choiceFacts, choicesFacts, rankingFacts } from './choice/choice-facts.ts';
import { consentFacts } from './consent/consent-facts.ts';
import { contactSafetyFacts } from './contact-safety/contact-safety-facts.ts';
import { dateFacts } from './date/date-facts.ts';
import { fileFacts } from './file/file-facts.ts';
import { groupFacts } from './group/group-facts.ts';
import { languageFacts } from './language/language-facts.ts';
import { moneyFacts } from './money/money-facts.ts';
import { numberFacts } from './number/number-facts.ts';
import type { Question, QuestionOf, QuestionType } from './question.ts';
import type { QuestionFacts } from './question-facts.types.ts';
import { scaleFacts } from './scale/scale-facts.ts';
import { signatureFacts } from './signature/signature-facts.ts';
import { emailFacts, longTextFacts, phoneFacts, textFacts } from './written-facts.ts';
import { yesNoFacts } from './yes-no/yes-no-facts.ts';

/** Facts for every member of the union `Question`, each for its own kind: the compiler counts them. */
type Registry = { readonly [Type in QuestionType]: QuestionFacts<QuestionOf<Type>> };

/** The facts of every question type by name. */
export const questionFacts = {
  text: textFacts,
  longText: longTextFacts,
  number: numberFacts,
  money: moneyFacts,
  date: dateFacts,
  email: emailFacts,
  phone: phoneFacts,
  address: addressFacts,
  choice: choiceFacts,
  choices: choicesFacts,
  yesNo: yesNoFacts,
  scale: scaleFacts,
  ranking: rankingFacts,
  language: languageFacts,
  file: fileFacts,
  signature: signatureFacts,
  consent: consentFacts,
  contactSafety: contactSafetyFacts,
  // It has no answer.
  notice: { toText: () => [] },
  group: groupFacts,
} as const satisfies Registry;

/** The facts of a question's type. */
export function factsOf(question: Question): QuestionFacts {
  return questionFacts[question.type];
}
