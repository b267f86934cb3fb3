import * as z from 'zod/mini';
import { type AddressQuestion, addressQuestionSchema } from './address/address-schema.ts';
import { type ChoiceQuestion, choiceQuestionSchema } from './choice/choice-schema.ts';
import { type ChoicesQuestion, choicesQuestionSchema } from './choices/choices-schema.ts';
import { type ConsentQuestion, consentQuestionSchema } from './consent/consent-schema.ts';
import { type ContactSafetyQuestion, contactSafetyQuestionSchema } from './contact-safety/contact-safety-schema.ts';
import { type DateQuestion, dateQuestionSchema } from './date/date-schema.ts';
import { type EmailQuestion, emailQuestionSchema } from './email/email-schema.ts';
import { type FileQuestion, fileQuestionSchema } from './file/file-schema.ts';
import { type GroupFrame, groupFrameSchema } from './group/group-schema.ts';
import { type LanguageQuestion, languageQuestionSchema } from './language/language-schema.ts';
import { type LongTextQuestion, longTextQuestionSchema } from './long-text/long-text-schema.ts';
import { type MoneyQuestion, moneyQuestionSchema } from './money/money-schema.ts';
import { type NoticeQuestion, noticeQuestionSchema } from './notice/notice-schema.ts';
import { type NumberQuestion, numberQuestionSchema } from './number/number-schema.ts';
import { type PhoneQuestion, phoneQuestionSchema } from './phone/phone-schema.ts';
import { type RankingQuestion, rankingQuestionSchema } from './ranking/ranking-schema.ts';
import { type ScaleQuestion, scaleQuestionSchema } from './scale/scale-schema.ts';
import { type SignatureQuestion, signatureQuestionSchema } from './signature/signature-schema.ts';
import { type TextQuestion, textQuestionSchema } from './text/text-schema.ts';
import { type YesNoQuestion, yesNoQuestionSchema } from './yes-no/yes-no-schema.ts';

/** Questions that belong together. With `repeat` its value is an array of rows, without it an object. */
export interface GroupQuestion extends GroupFrame {
  questions: Question[];
}

/** One thing that a form asks, or says between what it asks: its `type` tells what an answer is. */
export type Question =
  | TextQuestion
  | LongTextQuestion
  | NumberQuestion
  | MoneyQuestion
  | DateQuestion
  | EmailQuestion
  | PhoneQuestion
  | AddressQuestion
  | ChoiceQuestion
  | ChoicesQuestion
  | YesNoQuestion
  | ScaleQuestion
  | RankingQuestion
  | LanguageQuestion
  | FileQuestion
  | SignatureQuestion
  | ConsentQuestion
  | ContactSafetyQuestion
  | NoticeQuestion
  | GroupQuestion;

/** The name of a question type. */
export type QuestionType = Question['type'];

/** The questions of one type. */
export type QuestionOf<Type extends QuestionType> = Extract<Question, { readonly type: Type }>;

/** The schema of a question of any type. What only a whole form tells is checked by `parseForm`. */
export const questionSchema: z.ZodMiniType<Question> = z.discriminatedUnion('type', [
  textQuestionSchema,
  longTextQuestionSchema,
  numberQuestionSchema,
  moneyQuestionSchema,
  dateQuestionSchema,
  emailQuestionSchema,
  phoneQuestionSchema,
  addressQuestionSchema,
  choiceQuestionSchema,
  choicesQuestionSchema,
  yesNoQuestionSchema,
  scaleQuestionSchema,
  rankingQuestionSchema,
  languageQuestionSchema,
  fileQuestionSchema,
  signatureQuestionSchema,
  consentQuestionSchema,
  contactSafetyQuestionSchema,
  noticeQuestionSchema,
  z.extend(groupFrameSchema, { questions: z.lazy(() => z.array(questionSchema)) }),
]);
