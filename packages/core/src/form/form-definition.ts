import * as z from 'zod/mini';
import { idSchema, readableIdSchema } from '../format/ids.ts';
import { versionSchema } from '../format/version.ts';
import { languageTagPattern } from '../languages/language-tag.ts';
import { type Rule, ruleSchema } from '../logic/rule.ts';
import { choiceListSchema } from '../questions/choice/choice-list.ts';
import { type Question, questionSchema } from '../questions/question.ts';
import { claimSchema } from './claim.ts';
import { migrationSchema } from './migration.ts';

/** A part of the form: "Part 2 of 5 · Today". Its title is `sections.<id>.title`. */
const sectionSchema = z.strictObject({
  id: idSchema,
  showIf: z.optional(ruleSchema),
  /** One screen for the whole section, also where the layout is one question a screen. */
  together: z.optional(z.boolean()),
  /** No part of its own: it goes on with the part before it, and the progress does not count it. */
  continues: z.optional(z.boolean()),
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
 * Words shown while a rule holds, on the screen that holds the last question the rule reads, or before some questions. `contacts`
 * are keys of the agency file's contacts, such as `988`. Its words are `notices.<id>.{title,body}`.
 */
const noticeSchema = z.strictObject({
  id: idSchema,
  /** Absent means always: then `before` says where. */
  showIf: z.optional(ruleSchema),
  /** Ids of questions: it stands right before the control of each of them, and nowhere else. */
  before: z.optional(z.array(idSchema).check(z.minLength(1), z.maxLength(100))),
  /** `reporting`: what the agency must report. Plain and small; the agency's own words win (`reporterNotice`, `notHarm`). */
  role: z.optional(z.enum(['reporting'])),
  /** Shown only to whoever says that nobody else can see the screen (role `private-screen`), and fills it in for themselves. */
  alone: z.optional(z.boolean()),
  contacts: z.optional(z.array(z.string())),
});

/** The schema of a form definition. It checks the shape; `parseForm` checks everything. */
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
  /** Who answers for what its words say of law, benefits and immigration. */
  claims: z.optional(z.array(claimSchema).check(z.maxLength(200))),
  /** How answers to earlier versions become answers to this one, the oldest step first. */
  migrations: z.optional(z.array(migrationSchema).check(z.maxLength(100))),
});

/** A form: structure as data. No words, no HTML, no code. */
export interface FormDefinition extends Omit<z.infer<typeof formDefinitionSchema>, 'sections'> {
  sections: Section[];
}
/** A part of a form: questions that belong together, with a title. */
export interface Section {
  id: string;
  showIf?: Rule | undefined;
  together?: boolean | undefined;
  continues?: boolean | undefined;
  questions: Question[];
}
/** A rule that makes case workers look: how soon somebody should act where it holds. */
export type Flag = z.infer<typeof flagSchema>;
/** Words that a form shows while a rule holds, with contacts of the agency file. */
export type Notice = z.infer<typeof noticeSchema>;
export type { Rule };
