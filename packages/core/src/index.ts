// Forms

export type { DefinedForm } from './form/define-form.ts';
export { defineForm } from './form/define-form.ts';
export type { PlacedQuestion } from './form/every-question.ts';
export { everyQuestion, findQuestion } from './form/every-question.ts';
export type { Flag, FormDefinition, Notice, Rule, Section } from './form/form-definition.ts';
export { formDefinitionSchema } from './form/form-definition.ts';
export { FormDefinitionError, isFormDefinitionError } from './form/form-definition-error.ts';
export { indexForm } from './form/form-index.ts';
export type { FormIndex } from './form/form-index.types.ts';
export { parseForm } from './form/parse-form.ts';
export { structureIssues } from './form/structure-issues.ts';
export type { Choice } from './questions/choice/choice-list.ts';
export type { ContactSafetyQuestion } from './questions/contact-safety/contact-safety-schema.ts';
export type { GroupQuestion, Question, QuestionType } from './questions/question.ts';
export { questionSchema } from './questions/question.ts';
export { factsOf } from './questions/question-facts.ts';
export type { QuestionFacts } from './questions/question-facts.types.ts';
export { schemasOf } from './questions/question-schemas.ts';
export type { QuestionSchemas } from './questions/question-schemas.types.ts';
export type { QuestionTraits } from './questions/question-traits.ts';
export {
  holdsQuestions,
  picksFreely,
  takesAnswers,
  traitsOf,
  travelsInAnswers,
} from './questions/question-traits.ts';
export type { Role } from './questions/roles.ts';
export { aloneChoice } from './questions/roles.ts';
export { isReachedSafely, reachOf } from './questions/ways-to-reach.ts';

// Conditions and values

export { lacksOperators } from './form/lacks-operators.ts';
export { evaluate } from './logic/evaluate.ts';
export { operatorNames } from './logic/every-operator.ts';
export { moreOperators } from './logic/more-operators.ts';
export { addOperators } from './logic/operators.ts';
export { references } from './logic/references.ts';
export { unknown } from './logic/unknown.ts';
export type { When } from './logic/when.ts';
export { all, any, not, when } from './logic/when.ts';

// Versions of a form

export { compareVersions } from './format/compare-versions.ts';
export type { MigratedAnswers } from './migration/migrate-answers.ts';
export { migrateAnswers } from './migration/migrate-answers.ts';

// Filling a form

export { checkQuestions, checkSession } from './checks/check-session.ts';
export type { EvaluatedForm } from './evaluation/evaluate-form.ts';
export { evaluateForm } from './evaluation/evaluate-form.ts';
export { allChoices, choiceSources, ownChoices } from './form/all-choices.ts';
export { isSearched } from './form/is-searched.ts';
export { pictureNames } from './form/picture-names.ts';
export type { Pointer } from './json/pointer.ts';
export { seenTexts } from './seen/seen-texts.ts';
export { standsApart } from './seen/stands-apart.ts';
export { valueAt } from './seen/value-at.ts';
export { answerNow } from './session/answer-now.ts';
export { createSession } from './session/create-session.ts';
export type { Layout, Screen, Session, SessionAction, SessionOptions, SessionState } from './session/session.types.ts';
export type { InterviewSubmissionOptions } from './session/to-interview-submission.ts';
export { toInterviewSubmission } from './session/to-interview-submission.ts';
export { toSubmission } from './session/to-submission.ts';
export type { ChosenValue } from './session/toggle-choice.ts';
export { toggleChoice } from './session/toggle-choice.ts';
export { visibleChoices } from './session/visible-choices.ts';
export { localMinute } from './values/local-minute.ts';

// What questions are for

export { isAlone } from './roles/alone.ts';
export { isByHelper } from './roles/by-helper.ts';
export { answerByRole, questionByRole } from './roles/by-role.ts';
export { codesByRole } from './roles/codes-by-role.ts';
export type { Reaching } from './roles/reaching.ts';
export { hasSafeWay, hasSomebodyToReach, lacksPlan, reaching } from './roles/reaching.ts';
export { shortRoad } from './roles/short-road.ts';
export { shownNotices } from './roles/shown-notices.ts';

// Notices

export { contactsByNeed } from './notices/contacts-by-need.ts';
export { noticePlaces, questionsRead } from './notices/notice-places.ts';

// Answers

export type { AnswersOf } from './form/answers-of.ts';
export type { AnswerCode } from './issues/answer-codes.ts';
export { addressLines } from './questions/address/address-lines.ts';
export type { AddressPart } from './questions/address/address-parts.ts';
export { addressParts, noFixedAddressCode, usualAddressParts } from './questions/address/address-parts.ts';
export type { AddressAnswer } from './questions/address/address-schema.ts';
export type { AnswerFile, AnswerText } from './questions/answer-text.ts';
export type { OtherAnswer } from './questions/choice/picked.ts';
export { acceptsFile, usualFileTypes } from './questions/file/accepts-file.ts';
export { cleanFileName } from './questions/file/clean-file-name.ts';
export { largestInside } from './questions/file/file-limits.ts';
export type { FileAnswer } from './questions/file/file-schema.ts';
export { scalePoints } from './questions/scale/scale-points.ts';
export { signatureBox } from './questions/signature/signature-box.ts';
export { isSignaturePath } from './questions/signature/signature-path.ts';
export type { SignatureAnswer } from './questions/signature/signature-schema.ts';
export { answersSchema } from './submission/answers-schema.ts';
export { checkAnswer } from './submission/check-answer.ts';
export type { DateAnswer } from './values/calendar-day.ts';
export { isBlank, isBlankText } from './values/is-blank.ts';
export type { MoneyAnswer } from './values/money-text.ts';
export { currencyDecimals, moneyText } from './values/money-text.ts';

// Reading what people type

export { daysInMonth } from './values/calendar-day.ts';
export { parseDecimal } from './values/parse-decimal.ts';
export { asciiDigits, parseDigits } from './values/parse-digits.ts';
export type { ParsedNumber } from './values/parse-number.ts';
export { parseNumber } from './values/parse-number.ts';

// Submissions

export { filesIn } from './answers/files-in.ts';
export { questionAt } from './form/question-at.ts';
export { canonicalJson } from './json/canonical-json.ts';
export type { ContactSafety, ContactWay } from './questions/contact-safety/contact-safety-answer.ts';
export { contactSafetySchema } from './questions/contact-safety/contact-safety-answer.ts';
export type { FilledBy } from './questions/filled-by.ts';
export { filledByOf, isHelper } from './questions/filled-by.ts';
export { canonicalId, isSameId } from './submission/canonical-id.ts';
export { checkSubmission } from './submission/check-submission.ts';
export type { EnvelopeIssue } from './submission/envelope-issues.ts';
export { envelopeIssues } from './submission/envelope-issues.ts';
export type { Interpreter, Interview, InterviewWay } from './submission/interview.ts';
export { fitInterview, interviewWays } from './submission/interview.ts';
export { hasDigit, isSpoken, safeWays, takesMessage } from './submission/safe-ways.ts';
export type { SkipReason } from './submission/skip.ts';
export { skipReasons } from './submission/skip.ts';
export type { Consent, Receipt, Submission, UnfrozenSubmission } from './submission/submission.ts';
export { receiptSchema, submissionSchema } from './submission/submission.ts';
export { withoutSensitive } from './submission/without-sensitive.ts';

// Sealed submissions

export type { Keyset, PublicKey, RecipientKey } from './seal/keyset.ts';
export { keysetSchema, mostRecipients, publicKeySchema } from './seal/keyset.ts';
export type { ReadSealed } from './seal/read-sealed.ts';
export { readSealed } from './seal/read-sealed.ts';
export type { SealedHeader, SealedSubmission } from './seal/sealed-submission.ts';
export { sealedLimit, sealedSubmissionSchema } from './seal/sealed-submission.ts';
export { keysetText, receiptText } from './seal/signed-texts.ts';

// Pictures

export { strippedCopy, strippedFile, strippedJson } from './picture/stripped-copy.ts';

// Packets

export { answerItems } from './packet/answer-items.ts';
export { contactVerdict } from './packet/contact-verdict.ts';
export type { FindableAnswers } from './packet/fact-reader.ts';
export { createFactReader } from './packet/fact-reader.ts';
export { makePacket } from './packet/make-packet.ts';
export type {
  ContactVerdict,
  Packet,
  PacketFlag,
  PacketHelper,
  PacketInterview,
  PacketItem,
  PacketNeed,
  PacketPapers,
  PacketSection,
  PacketText,
  PacketTold,
  PacketValue,
  Within,
} from './packet/packet.types.ts';
export type { FiredFlag, FiredFlagsOptions } from './packet/packet-flags.ts';
export { firedFlags } from './packet/packet-flags.ts';
export type { PacketSummary } from './packet/packet-summary.ts';
export { packetSummary } from './packet/packet-summary.ts';
export type { PersonAnswers } from './packet/person-reader.ts';
export { createPersonReader } from './packet/person-reader.ts';
export { notInForm } from './packet/unknown-answers.ts';

// Words and names of languages

export { autonyms } from './languages/autonyms.ts';
export type { Direction } from './languages/direction.ts';
export { directionOf } from './languages/direction.ts';
export type { FoundText, MessagesByLanguage } from './languages/find-text.ts';
export { fallbackChain, findText } from './languages/find-text.ts';
export { languageIn } from './languages/language-in.ts';
export { autonymOf, languageName } from './languages/language-name.ts';
export type { Autonyms } from './languages/language-name-by.ts';
export { autonymBy, languageNameBy } from './languages/language-name-by.ts';
export { upTo } from './lists/up-to.ts';
export { typedLanguage } from './submission/typed-language.ts';
export { choiceText } from './words/choice-text.ts';
export { fillIn } from './words/fill-in.ts';
export type { Block, Inline } from './words/inline-text.ts';
export { parseInlineText } from './words/inline-text.ts';
export { interpolate } from './words/interpolate.ts';
export { messageIssues } from './words/message-issues.ts';
export type { FormMessages } from './words/messages.ts';
export { formMessagesSchema } from './words/messages.ts';
export { isMessagesError } from './words/messages-error.ts';
export { maxMessagesBytes, parseMessages } from './words/parse-messages.ts';
export { shownText } from './words/shown-text.ts';
export { wordsRead } from './words/words-read.ts';

// The agency

export type { Agency } from './agency/agency.ts';
export { agencySchema } from './agency/agency.ts';
export { isAgencyFileError } from './agency/agency-error.ts';
export type { TextIn, VoiceIn } from './agency/channels-in.ts';
export { channelsIn } from './agency/channels-in.ts';
export type { AgencyContact, VideoChannel } from './agency/contact.ts';
export { contactsOf, contactsOfNotice, namedContacts } from './agency/contacts-of.ts';
export { isOpen, nextOpening } from './agency/next-opening.ts';
export type { NoticeContactIssue } from './agency/notice-contacts.ts';
export { noticeContactIssues } from './agency/notice-contacts.ts';
export { openFirst } from './agency/open-first.ts';
export type { Opening } from './agency/opening.ts';
export { parseAgency } from './agency/parse-agency.ts';
export { smsAddress, telAddress } from './agency/phone-number.ts';
export { plainTelAddress } from './agency/plain-number.ts';
export { readBy } from './agency/read-by.ts';
export { momentOf, wallTime } from './agency/zoned-time.ts';

// What is true of an agency today

export { holdingAt } from './today/holding-at.ts';
export { parseToday } from './today/parse-today.ts';
export type { Instead, Today, TodayStatement } from './today/today.ts';
export { closedReasons, todaySchema } from './today/today.ts';
export type { AgencyToday } from './today/with-today.ts';
export { withToday } from './today/with-today.ts';

// Problems and JSON

export type { AnswerIssue, AuthorIssue, Issue } from './issues/issue.ts';
export type { Problem } from './issues/problem.ts';
export { problemSchema } from './issues/problem.ts';
export type { ProblemCode } from './issues/problem-codes.ts';
export { problemCodes, problemTypePrefix } from './issues/problem-codes.ts';
export { pointer, pointerParts } from './json/pointer.ts';
export type { ReadJsonResult } from './json/read-json.ts';
export { readJson } from './json/read-json.ts';
