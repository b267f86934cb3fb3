import type { QuestionType } from './question.ts';

/** What the packet does with an answer. Nothing is looked up by a hard-coded id. Other roles are for readers of one's own. */
export const roles = [
  'filled-by',
  'private-screen',
  'own-phone',
  'name',
  'phone',
  'language',
  'interpreter',
  'access',
  'needs',
  'first-need',
  'today',
  'deadline-kind',
  'deadline-date',
  'own-words',
  'reporter-notice',
  'strengths',
  'age',
  'household',
  'documents',
  'area',
  'birth',
  'helper',
  'contact',
  'share',
  'keep',
] as const;

/** What the packet does with an answer: one of `roles`. */
export type Role = (typeof roles)[number];

/** The choice of a question with the role `private-screen` that says that nobody else can see it. */
export const aloneChoice = 'alone';

/** The types of questions whose answers can do what a role asks. */
export const typesFor: Readonly<Record<Role, readonly QuestionType[]>> = {
  'filled-by': ['choice'],
  'private-screen': ['choice', 'yesNo'],
  'own-phone': ['choice', 'yesNo'],
  name: ['text'],
  phone: ['phone', 'text'],
  language: ['language'],
  interpreter: ['choice', 'yesNo'],
  access: ['choices', 'choice', 'yesNo', 'text', 'longText'],
  needs: ['choices', 'choice'],
  'first-need': ['choice'],
  today: ['choices', 'choice'],
  'deadline-kind': ['choice', 'choices', 'text'],
  'deadline-date': ['date'],
  'own-words': ['longText', 'text'],
  'reporter-notice': ['notice'],
  strengths: ['choices', 'choice', 'longText', 'text'],
  age: ['choice', 'number'],
  household: ['group', 'number', 'text', 'choice', 'choices'],
  documents: ['choices', 'choice', 'yesNo', 'group', 'text', 'longText'],
  area: ['text', 'choice'],
  birth: ['date'],
  helper: ['group', 'text', 'phone', 'choice', 'yesNo'],
  contact: ['contactSafety'],
  share: ['consent'],
  keep: ['consent'],
};

/** Whether the answers of a question type can do what a role asks. */
export function canFill(role: Role, type: QuestionType): boolean {
  return typesFor[role].includes(type);
}
