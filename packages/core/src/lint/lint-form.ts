import type { FormDefinition } from '../form/form-definition.ts';
import type { MessagesByLanguage } from '../words/find-text.ts';
import { asksStatus } from './asks-status.ts';
import { blameWords } from './blame-words.ts';
import { duplicateChoiceLabels } from './duplicate-choice-labels.ts';
import { inSingleChoice } from './in-single-choice.ts';
import { laterQuestion } from './later-question.ts';
import type { LintFinding, LintRule } from './lint-rule.ts';
import { longSentence } from './long-sentence.ts';
import { missingWords } from './missing-words.ts';
import { notEqualWithoutPresence } from './not-equal-without-presence.ts';
import { orderWithoutPresence } from './order-without-presence.ts';
import { requiredWithoutReason } from './required-without-reason.ts';
import { roles } from './roles.ts';
import { sensitiveWithoutWhy } from './sensitive-without-why.ts';
import { unreachable } from './unreachable.ts';

/** All rules, in the order their findings are given. */
const rules: readonly LintRule[] = [
  roles,
  missingWords,
  sensitiveWithoutWhy,
  requiredWithoutReason,
  asksStatus,
  unreachable,
  inSingleChoice,
  notEqualWithoutPresence,
  orderWithoutPresence,
  laterQuestion,
  duplicateChoiceLabels,
  blameWords,
  longSentence,
];

/**
 * Looks over a form that `parseForm` took, with its words if they are given: what could hurt somebody, what cannot work, what
 * is hard to read. Nothing here keeps a form from being used.
 */
export function lintForm(form: FormDefinition, messages: MessagesByLanguage = {}): readonly LintFinding[] {
  return rules.flatMap((rule) => [...rule({ form, messages })]);
}
