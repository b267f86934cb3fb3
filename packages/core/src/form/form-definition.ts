import * as z from 'zod/mini';
import { migrationSchema } from '../migration/migration.ts';
import { type AddressQuestion, addressQuestionSchema } from '../types/address.ts';
import { type ChoiceQuestion, choiceQuestionSchema } from '../types/choice.ts';
import { type ChoicesQuestion, choicesQuestionSchema } from '../types/choices.ts';
import { type ConsentQuestion, consentQuestionSchema } from '../types/consent.ts';
import { type ContactSafetyQuestion, contactSafetyQuestionSchema } from '../types/contact-safety.ts';
import { type DateQuestion, dateQuestionSchema } from '../types/date.ts';
import { type EmailQuestion, emailQuestionSchema } from '../types/email.ts';
import { type FileQuestion, fileQuestionSchema } from '../types/file.ts';
import { type LanguageQuestion, languageQuestionSchema } from '../types/language.ts';
import { type LongTextQuestion, longTextQuestionSchema } from '../types/long-text.ts';
import { type MoneyQuestion, moneyQuestionSchema } from '../types/money.ts';
import { type NoticeQuestion, noticeQuestionSchema } from '../types/notice.ts';
import { type NumberQuestion, numberQuestionSchema } from '../types/number.ts';
import { type PhoneQuestion, phoneQuestionSchema } from '../types/phone.ts';
import { choiceListSchema, questionCommon } from '../types/question-common.ts';
import { type RankingQuestion, rankingQuestionSchema } from '../types/ranking.ts';
import { type ScaleQuestion, scaleQuestionSchema } from '../types/scale.ts';
import { type SignatureQuestion, signatureQuestionSchema } from '../types/signature.ts';
import { type TextQuestion, textQuestionSchema } from '../types/text.ts';
import { type YesNoQuestion, yesNoQuestionSchema } from '../types/yes-no.ts';
import { languageTagPattern } from '../words/language-tag.ts';
import { idSchema, readableIdSchema } from './ids.ts';
import { type Rule, ruleSchema } from './rule.ts';
import { versionSchema } from './version.ts';

/** Questions that belong together. With `repeat` its value is an array of rows, without it an object. */
const groupShape = {
  ...questionCommon,
  type: z.literal('group'),
  /** As many rows as `min` are there from the start. `reorder`: people can put the rows into an order of their own. */
  repeat: z.optional(
    z.strictObject({
      min: z.optional(z.int().check(z.gte(0))),
      max: z.int().check(z.gte(1), z.lte(100)),
      reorder: z.optional(z.literal(true)),
    }),
  ),
  /**
   * `rows`: one block after the other. `table`: a line for each row where there is room; only with `repeat`. `matrix`: a line
   * for each question, all `choice` with the same choices or all `scale` with the same points; only without `repeat`.
   * @default 'rows'
   */
  display: z.optional(z.enum(['rows', 'table', 'matrix'])),
} as const;
const groupBase = z.strictObject(groupShape);

export interface GroupQuestion extends z.infer<typeof groupBase> {
  questions: Question[];
}

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

export type QuestionType = Question['type'];

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
  z.extend(groupBase, { questions: z.lazy(() => z.array(questionSchema)) }),
]);

/** A part of the form: "Part 2 of 5 · Today". Its title is `sections.<id>.title`. */
const sectionSchema = z.strictObject({
  id: idSchema,
  showIf: z.optional(ruleSchema),
  /** One screen for the whole section, also where the layout is one question a screen. */
  together: z.optional(z.boolean()),
  questions: z.array(questionSchema),
});

/** A readable rule for the case worker; its words are `flags.<id>.{label,action}`. */
const flagSchema = z.strictObject({
  id: idSchema,
  if: ruleSchema,
  /** How soon somebody should act; `{ date }` names the date question that says by when. */
  within: z.union([z.enum(['now', 'same-day', '1-day', '2-days', '5-days']), z.strictObject({ date: idSchema })]),
});

/**
 * Words shown while a rule holds, on the screen that holds the last question the rule reads. `contacts` are keys of the
 * agency file's contacts, such as `988`. Its words are `notices.<id>.{title,body}`.
 */
const noticeSchema = z.strictObject({
  id: idSchema,
  showIf: ruleSchema,
  contacts: z.optional(z.array(z.string())),
});

export const formDefinitionSchema = z.strictObject({
  format: z.literal('open-intake/1'),
  id: idSchema,
  /** Semantic version of this definition. */
  version: versionSchema,
  /** BCP 47 tags; the first is the source language. */
  languages: z
    .array(z.string().check(z.regex(languageTagPattern, 'bad-language'), z.maxLength(35, 'bad-language')))
    .check(z.minLength(1)),
  sections: z.array(sectionSchema).check(z.minLength(1)),
  /** Named lists of choices, for questions that share one or that have thousands; their words are `lists.<id>.<value>`. */
  lists: z.optional(z.record(idSchema, choiceListSchema)),
  /** Calculated values by id, usable in rules and in words. */
  values: z.optional(z.record(readableIdSchema, ruleSchema)),
  flags: z.optional(z.array(flagSchema)),
  notices: z.optional(z.array(noticeSchema)),
  /** How answers to earlier versions become answers to this one, the oldest step first. */
  migrations: z.optional(z.array(migrationSchema).check(z.maxLength(100))),
});

/** A form: structure as data. No words, no HTML, no code. */
export interface FormDefinition extends Omit<z.infer<typeof formDefinitionSchema>, 'sections'> {
  sections: Section[];
}
export interface Section {
  id: string;
  showIf?: Rule | undefined;
  together?: boolean | undefined;
  questions: Question[];
}
export type Flag = z.infer<typeof flagSchema>;
export type Notice = z.infer<typeof noticeSchema>;
export type { Rule };
