import type { LintRule } from './lint-rule.ts';
import { alwaysHoldsRule } from './rules/logic/always-holds.ts';
import { inSingleChoice } from './rules/logic/in-single-choice.ts';
import { laterQuestion } from './rules/logic/later-question.ts';
import { meaningless } from './rules/logic/meaningless.ts';
import { neverHoldsRule } from './rules/logic/never-holds.ts';
import { noSuchChoice } from './rules/logic/no-such-choice.ts';
import { notEqualWithoutPresence } from './rules/logic/not-equal-without-presence.ts';
import { orderWithoutPresence } from './rules/logic/order-without-presence.ts';
import { readsNow } from './rules/logic/reads-now.ts';
import { saidTwice } from './rules/logic/said-twice.ts';
import { waitsForBlank } from './rules/logic/waits-for-blank.ts';
import { aloneAsked } from './rules/safety/alone-asked.ts';
import { asksStatus } from './rules/safety/asks-status.ts';
import { asksWithoutReason } from './rules/safety/asks-without-reason.ts';
import { flagReachesOut } from './rules/safety/flag-reaches-out.ts';
import { missingSkip } from './rules/safety/missing-skip.ts';
import { noConsent } from './rules/safety/no-consent.ts';
import { requiredWithoutReason } from './rules/safety/required-without-reason.ts';
import { seenByOthers } from './rules/safety/seen-by-others.ts';
import { sensitiveDefault } from './rules/safety/sensitive-default.ts';
import { sensitiveWithoutWhy } from './rules/safety/sensitive-without-why.ts';
import { toldBeforeFreeWords } from './rules/safety/told-before-free-words.ts';
import { wayToReach } from './rules/safety/way-to-reach.ts';
import { bounds } from './rules/shape/bounds.ts';
import { emptyGroup } from './rules/shape/empty-group.ts';
import { hiddenSource } from './rules/shape/hidden-source.ts';
import { patterns } from './rules/shape/patterns.ts';
import { picks } from './rules/shape/picks.ts';
import { repeats } from './rules/shape/repeats.ts';
import { roles } from './rules/shape/roles.ts';
import { tooMuch } from './rules/shape/too-much.ts';
import { unused } from './rules/shape/unused.ts';
import { blameWords } from './rules/words/blame-words.ts';
import { duplicateChoiceLabels } from './rules/words/duplicate-choice-labels.ts';
import { helperWords } from './rules/words/helper-words.ts';
import { labelStyle } from './rules/words/label-style.ts';
import { labels } from './rules/words/labels.ts';
import { longSentence } from './rules/words/long-sentence.ts';
import { lostPlaceholder } from './rules/words/lost-placeholder.ts';
import { missingHeadings } from './rules/words/missing-headings.ts';
import { missingWords } from './rules/words/missing-words.ts';
import { placeholders } from './rules/words/placeholders.ts';
import { safeSentences } from './rules/words/safe-sentences.ts';
import { scaleWords } from './rules/words/scale-words.ts';
import { unusedWords } from './rules/words/unused-words.ts';

/** All rules, in the order their findings are given: the shape of the form, what is safe, its logic, its words. */
export const lintRules: readonly LintRule[] = [
  bounds,
  emptyGroup,
  hiddenSource,
  patterns,
  picks,
  repeats,
  roles,
  tooMuch,
  unused,
  aloneAsked,
  asksStatus,
  asksWithoutReason,
  flagReachesOut,
  missingSkip,
  noConsent,
  requiredWithoutReason,
  seenByOthers,
  sensitiveDefault,
  sensitiveWithoutWhy,
  toldBeforeFreeWords,
  wayToReach,
  alwaysHoldsRule,
  inSingleChoice,
  laterQuestion,
  meaningless,
  neverHoldsRule,
  noSuchChoice,
  notEqualWithoutPresence,
  orderWithoutPresence,
  readsNow,
  saidTwice,
  waitsForBlank,
  blameWords,
  duplicateChoiceLabels,
  helperWords,
  labelStyle,
  labels,
  longSentence,
  lostPlaceholder,
  missingHeadings,
  missingWords,
  placeholders,
  safeSentences,
  scaleWords,
  unusedWords,
];
