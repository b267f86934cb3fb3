// Forms
export type { FormDefinition, Flag, GroupQuestion, Notice, Question, QuestionType, Rule, Section } from './form/form-definition.ts';
export { formDefinitionSchema, questionSchema } from './form/form-definition.ts';
export type { Choice, Role } from './types/question-common.ts';
export type { PlacedQuestion } from './types/every-question.ts';
export { everyQuestion, findQuestion } from './types/every-question.ts';
export { allChoices, choiceSources, ownChoices } from './types/all-choices.ts';
export type { AnswerRow, AnswerText, AnswerWords, QuestionTypeDefinition } from './types/question-type.ts';
export { questionTypes, typeOf } from './types/registry.ts';
export type { DateAnswer } from './types/date.ts';
export type { OtherAnswer } from './types/choice.ts';
export type { Issue } from './issue.ts';
export { pointer, pointerParts } from './issue.ts';
// Words
export type { FormMessages, QuestionMessages } from './words/messages.ts';
export { formMessagesSchema } from './words/messages.ts';
export type { Direction } from './words/direction.ts';
export { directionOf } from './words/direction.ts';
export type { FoundText, MessagesByLanguage } from './words/find-text.ts';
export { fallbackChain, findText } from './words/find-text.ts';
export { choiceText } from './words/choice-text.ts';
export { interpolate } from './words/interpolate.ts';
export type { Block, Inline, InlineTextOptions } from './words/inline-text.ts';
export { parseInlineText } from './words/inline-text.ts';
export { autonymOf, languageName } from './words/language-name.ts';
export { canonicalJson } from './words/canonical-json.ts';
export { shownText } from './words/shown-text.ts';
// Rules
export type { EvaluateOptions } from './logic/evaluate.ts';
export { evaluate, evaluateIn, operatorNames } from './logic/evaluate.ts';
export type { Read } from './logic/operator.ts';
export type { Reference } from './logic/references.ts';
export { references } from './logic/references.ts';
export { truthy } from './logic/truthy.ts';
export { unknown } from './logic/unknown.ts';
export type { When } from './logic/when.ts';
export { all, any, not, when } from './logic/when.ts';
// Filling a form
export type { Layout, Place, Pointer, Screen, Session, SessionAction, SessionOptions, SessionState } from './session/session.types.ts';
export type { FormIndex, FormNode, NoticeNode, QuestionNode, SectionNode, ValueNode } from './form/form-index.ts';
export { indexForm } from './form/form-index.ts';
export { createSession } from './session/create-session.ts';
export type { EvaluatedForm, EvaluateFormOptions } from './session/evaluate-form.ts';
export { evaluateForm } from './session/evaluate-form.ts';
export type { DraftOptions } from './session/to-draft.ts';
export { toDraft } from './session/to-draft.ts';
export type { ChosenValue } from './session/toggle-choice.ts';
export { toggleChoice } from './session/toggle-choice.ts';
export { visibleChoices } from './session/visible-choices.ts';
// Submissions
export type { Consent, FilledBy, Receipt, Submission, SubmissionDraft } from './submission/submission.ts';
export { receiptSchema, submissionSchema } from './submission/submission.ts';
export type { ContactSafety, ContactWay } from './submission/contact-safety.ts';
export { contactSafetySchema } from './submission/contact-safety.ts';
export type { AnswersSchemaOptions } from './submission/answers-schema.ts';
export { answersSchema } from './submission/answers-schema.ts';
export type { CheckAnswerContext } from './submission/check-answer.ts';
export { checkAnswer } from './submission/check-answer.ts';
export type { CheckSubmissionOptions } from './submission/check-submission.ts';
export { checkSubmission } from './submission/check-submission.ts';
export { questionAt } from './submission/question-at.ts';
// Reading what people type
export type { AnswerCode } from './types/answer-codes.ts';
export { answerCodes } from './types/answer-codes.ts';
export { isBlank, isBlankText } from './types/is-blank.ts';
export { normaliseText } from './types/normalise-text.ts';
export { asciiDigits, parseDigits } from './types/parse-digits.ts';
export type { ParsedNumber } from './types/parse-number.ts';
export { parseNumber } from './types/parse-number.ts';
export { daysBetween, daysInMonth, isoDate } from './types/calendar-day.ts';
export { dateText } from './types/date-text.ts';
export type { SkipReason } from './submission/skip.ts';
export { skipReasons } from './submission/skip.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { problemCodes, problemSchema, problemTypePrefix } from './problem.ts';
// Packets
export type { Packet, PacketFlag, PacketItem, PacketSection, PacketText, PacketValue, Within } from './packet/packet.types.ts';
export type { MakePacketOptions } from './packet/make-packet.ts';
export { makePacket } from './packet/make-packet.ts';
export { inFlagOrder, withinOrder } from './packet/flag-order.ts';
export { notInForm } from './packet/strangers.ts';
// The agency
export type { Agency, AgencyContact } from './agency/agency.ts';
export { agencySchema } from './agency/agency.ts';
