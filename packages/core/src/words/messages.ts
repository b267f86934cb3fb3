import '../no-eval.ts';
import * as z from 'zod/mini';

const text = z.string().check(z.maxLength(2000));

const questionTexts = {
  label: z.optional(text),
  hint: z.optional(text),
  /** "Why we ask." */
  why: z.optional(text),
  choices: z.optional(z.record(z.string(), text)),
  errors: z.optional(z.record(z.string(), text)),
  /** For staff, of a question about needs: what to do next about each, by the choice's value. Clients never see it. */
  next: z.optional(z.record(z.string(), text)),
  itemLabel: z.optional(text),
  add: z.optional(text),
  remove: z.optional(text),
  empty: z.optional(text),
};

/** The words of one question. `choices` is keyed by the choice's value. A message the author did not write is absent. */
const questionMessagesSchema = z.object({
  ...questionTexts,
  /** Headings that choices stand under, by heading id. */
  headings: z.optional(z.record(z.string(), text)),
  /** What a helper reads instead: whoever says that they do not fill the form in for themselves alone. Each text by itself. */
  helper: z.optional(z.strictObject(questionTexts)),
});

const sectionMessagesSchema = z.object({ title: text, helper: z.optional(z.strictObject({ title: text })) });

const noticeMessagesSchema = z.object({
  title: text,
  body: z.optional(text),
  helper: z.optional(z.strictObject({ title: z.optional(text), body: z.optional(text) })),
});

/** The words of a form in one language: i18next JSON v4, pure data, looked up by path array. */
export const formMessagesSchema = z.object({
  title: text,
  description: z.optional(text),
  sections: z.record(z.string(), sectionMessagesSchema),
  questions: z.record(z.string(), questionMessagesSchema),
  /** Words of named lists, by list and value. `questions.<id>.choices` may say another word for one question. */
  lists: z.optional(z.record(z.string(), z.record(z.string(), text))),
  flags: z.optional(
    z.record(
      z.string(),
      z.object({
        label: text,
        /** What to do. Only shown where there is a safe way to start. */
        action: z.optional(text),
        /** What to do where there is none: nothing that reaches out to the person. */
        waiting: z.optional(text),
      }),
    ),
  ),
  notices: z.optional(z.record(z.string(), noticeMessagesSchema)),
});

/** The words of a form in one language. */
export type FormMessages = z.infer<typeof formMessagesSchema>;
/** The words of one question: `label`, `hint`, `why`, `choices` and what its type adds. */
export type QuestionMessages = z.infer<typeof questionMessagesSchema>;
