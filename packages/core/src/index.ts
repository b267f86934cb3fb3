// Forms

export type { DefinedForm, FormLiteral } from './form/define-form.ts';
export { defineForm } from './form/define-form.ts';
export type {
  Flag,
  FormDefinition,
  GroupQuestion,
  Notice,
  Question,
  QuestionType,
  Rule,
  Section,
} from './form/form-definition.ts';
export { formDefinitionSchema, questionSchema } from './form/form-definition.ts';
export { FormDefinitionError, isFormDefinitionError } from './form/form-definition-error.ts';
export type { FormIndex, FormNode, NoticeNode, QuestionNode, SectionNode, ValueNode } from './form/form-index.ts';
export { indexForm } from './form/form-index.ts';
export { parseForm } from './form/parse-form.ts';
export { structureIssues } from './form/structure-issues.ts';
export type { PlacedQuestion } from './types/every-question.ts';
export { everyQuestion, findQuestion } from './types/every-question.ts';
export type { Choice, Role } from './types/question-common.ts';
export type { QuestionTypeDefinition } from './types/question-type.ts';
export { questionTypes, typeOf } from './types/registry.ts';

// Looking over a form

export { lintForm } from './lint/lint-form.ts';
export type { LintFinding } from './lint/lint-rule.ts';

// Conditions and values

export { evaluate } from './logic/evaluate.ts';
export type { EvaluateOptions } from './logic/evaluate-in.ts';
export { evaluateIn } from './logic/evaluate-in.ts';
export { operatorNames } from './logic/every-operator.ts';
export { lacksOperators } from './logic/lacks-operators.ts';
export { moreOperators } from './logic/more-operators.ts';
export type { Operators, Read } from './logic/operator.ts';
export { addOperators } from './logic/operators.ts';
export type { Reference } from './logic/references.ts';
export { references } from './logic/references.ts';
export { truthy } from './logic/truthy.ts';
export { unknown } from './logic/unknown.ts';
export type { When } from './logic/when.ts';
export { all, any, not, when } from './logic/when.ts';

// Versions of a form

export { compareVersions } from './migration/compare-versions.ts';
export type { MigrateAnswersOptions, MigratedAnswers, UnplacedAnswer } from './migration/migrate-answers.ts';
export { migrateAnswers } from './migration/migrate-answers.ts';
export type { Migration } from './migration/migration.ts';

// Filling a form

export { answerNow } from './session/answer-now.ts';
export { createSession } from './session/create-session.ts';
export type { EvaluatedForm, EvaluateFormOptions } from './session/evaluate-form.ts';
export { evaluateForm } from './session/evaluate-form.ts';
export type {
  Decided,
  Layout,
  Place,
  Pointer,
  Screen,
  Session,
  SessionAction,
  SessionOptions,
  SessionState,
} from './session/session.types.ts';
export type { DraftOptions } from './session/to-draft.ts';
export { toDraft } from './session/to-draft.ts';
export type { ChosenValue } from './session/toggle-choice.ts';
export { toggleChoice } from './session/toggle-choice.ts';
export { visibleChoices } from './session/visible-choices.ts';
export { allChoices, choiceSources, ownChoices } from './types/all-choices.ts';
export { isSearched } from './types/is-searched.ts';
export { pictureNames } from './types/picture-names.ts';

// Answers

export type { AnswersOf } from './form/answers-of.ts';
export type { AnswersSchemaOptions } from './submission/answers-schema.ts';
export { answersSchema } from './submission/answers-schema.ts';
export type { CheckAnswerContext } from './submission/check-answer.ts';
export { checkAnswer } from './submission/check-answer.ts';
export { acceptsFile, usualFileTypes } from './types/accepts-file.ts';
export type { AddressAnswer } from './types/address.ts';
export { addressLines } from './types/address-lines.ts';
export type { AddressPart } from './types/address-parts.ts';
export { addressParts, noFixedAddressCode, usualAddressParts } from './types/address-parts.ts';
export type { AnswerCode } from './types/answer-codes.ts';
export { answerCodes } from './types/answer-codes.ts';
export type { OtherAnswer } from './types/choice.ts';
export { cleanFileName } from './types/clean-file-name.ts';
export type { DateAnswer } from './types/date.ts';
export type { FileAnswer } from './types/file.ts';
export { largestInside } from './types/file-limits.ts';
export { isBlank, isBlankText } from './types/is-blank.ts';
export type { MoneyAnswer } from './types/money.ts';
export { currencyDecimals, moneyText } from './types/money-text.ts';
export type { AnswerFile, AnswerRow, AnswerText, AnswerWords } from './types/question-type.ts';
export { scalePoints } from './types/scale-points.ts';
export type { SignatureAnswer } from './types/signature.ts';
export { signatureBox } from './types/signature-box.ts';
export { isSignaturePath } from './types/signature-path.ts';

// Reading what people type

export { daysBetween, daysInMonth, isoDate } from './types/calendar-day.ts';
export { dateText } from './types/date-text.ts';
export { normaliseText } from './types/normalise-text.ts';
export { parseDecimal } from './types/parse-decimal.ts';
export { asciiDigits, parseDigits } from './types/parse-digits.ts';
export type { ParsedNumber } from './types/parse-number.ts';
export { parseNumber } from './types/parse-number.ts';

// Submissions

export { canonicalId, isSameId } from './submission/canonical-id.ts';
export type { CheckSubmissionOptions } from './submission/check-submission.ts';
export { checkSubmission } from './submission/check-submission.ts';
export type { ContactSafety, ContactWay } from './submission/contact-safety.ts';
export { contactSafetySchema } from './submission/contact-safety.ts';
export { envelopeIssues } from './submission/envelope-issues.ts';
export type { PlacedFile } from './submission/files-in.ts';
export { filesIn } from './submission/files-in.ts';
export type { FilledBy } from './submission/filled-by.ts';
export { filledByOf } from './submission/filled-by.ts';
export type { PacketNote, SubmissionNotes } from './submission/notes.ts';
export { mostNotesBytes, readNotes } from './submission/notes.ts';
export { questionAt } from './submission/question-at.ts';
export { hasDigit, isSpoken, safeWays, takesMessage } from './submission/safe-ways.ts';
export type { SkipReason } from './submission/skip.ts';
export { skipReasons } from './submission/skip.ts';
export type { Consent, Receipt, Submission, SubmissionDraft } from './submission/submission.ts';
export { receiptSchema, submissionSchema } from './submission/submission.ts';
export { canonicalJson } from './words/canonical-json.ts';

// Sealed submissions

export type { Keyset, PublicKey, RecipientKey } from './seal/keyset.ts';
export { keysetSchema, mostRecipients, publicKeySchema } from './seal/keyset.ts';
export type { ReadSealed, SealedShapeCode } from './seal/read-sealed.ts';
export { readSealed } from './seal/read-sealed.ts';
export type { SealedHeader, SealedSubmission } from './seal/sealed-submission.ts';
export { sealedLimit, sealedSubmissionSchema } from './seal/sealed-submission.ts';
export { keysetText, receiptText } from './seal/signed-texts.ts';

// Pictures

export { stripPicture } from './picture/strip-picture.ts';
export type { StrippedCopyOptions } from './picture/stripped-copy.ts';
export { strippedCopy, strippedFile, strippedJson } from './picture/stripped-copy.ts';

// Packets

export { answerItems } from './packet/answer-items.ts';
export type { ContactFacts, ContactStart, ContactVerdict } from './packet/contact-verdict.ts';
export { contactVerdict } from './packet/contact-verdict.ts';
export { inFlagOrder, withinOrder } from './packet/flag-order.ts';
export type { MakePacketOptions } from './packet/make-packet.ts';
export { makePacket } from './packet/make-packet.ts';
export type {
  HelperKnows,
  Packet,
  PacketFlag,
  PacketHelper,
  PacketItem,
  PacketSection,
  PacketText,
  PacketValue,
  Within,
} from './packet/packet.types.ts';
export type { PacketSummary } from './packet/packet-summary.ts';
export { packetSummary } from './packet/packet-summary.ts';
export { notInForm } from './packet/strangers.ts';

// Words and names of languages

export { autonyms } from './words/autonyms.ts';
export { choiceText } from './words/choice-text.ts';
export type { Direction } from './words/direction.ts';
export { directionOf } from './words/direction.ts';
export { fillIn } from './words/fill-in.ts';
export type { FoundText, MessagesByLanguage } from './words/find-text.ts';
export { fallbackChain, findText } from './words/find-text.ts';
export type { Block, Inline, InlineTextOptions } from './words/inline-text.ts';
export { parseInlineText } from './words/inline-text.ts';
export { interpolate } from './words/interpolate.ts';
export type { NamedLanguage } from './words/language-in.ts';
export { languageIn } from './words/language-in.ts';
export { autonymOf, languageName } from './words/language-name.ts';
export type { Autonyms } from './words/language-name-by.ts';
export { autonymBy, languageNameBy } from './words/language-name-by.ts';
export type { MessageIssue, MessageOptions } from './words/message-issues.ts';
export { messageIssues } from './words/message-issues.ts';
export type { FormMessages, QuestionMessages } from './words/messages.ts';
export { formMessagesSchema } from './words/messages.ts';
export { isMessagesError, MessagesError } from './words/messages-error.ts';
export { maxMessagesBytes, parseMessages } from './words/parse-messages.ts';
export { shownText } from './words/shown-text.ts';
export type { Writer } from './words/typed-language.ts';
export { typedLanguage } from './words/typed-language.ts';
export { upTo } from './words/up-to.ts';
export type { WordsEdition, WordsShown } from './words/words-read.ts';
export { wordsRead } from './words/words-read.ts';

// The agency

export type { Agency, AgencyPhone } from './agency/agency.ts';
export { agencySchema } from './agency/agency.ts';
export { AgencyFileError, isAgencyFileError } from './agency/agency-error.ts';
export type { ChannelsIn, TextIn, VoiceIn } from './agency/channels-in.ts';
export { channelsIn, isReachableIn } from './agency/channels-in.ts';
export type { AgencyContact, TextChannel, VideoChannel, VoiceChannel } from './agency/contact.ts';
export { contactsOf, contactsOfNotice, namedContacts, ownContactId } from './agency/contacts-of.ts';
export type { LintAgencyOptions } from './agency/lint-agency.ts';
export { lintAgency, lintNoticeContacts } from './agency/lint-agency.ts';
export { isOpen, nextOpening } from './agency/next-opening.ts';
export type { NoticeContactIssue } from './agency/notice-contacts.ts';
export { noticeContactIssues } from './agency/notice-contacts.ts';
export type { Opening } from './agency/opening.ts';
export { openings } from './agency/opening.ts';
export { parseAgency } from './agency/parse-agency.ts';
export { smsAddress, telAddress } from './agency/phone-number.ts';
export { plainTelAddress } from './agency/plain-number.ts';
export { readBy } from './agency/read-by.ts';
export { momentOf, wallTime } from './agency/zoned-time.ts';

// Problems and JSON

export type { Issue } from './issue.ts';
export { pointer, pointerParts } from './issue.ts';
export type { ReadJsonLimits, ReadJsonResult } from './json/read-json.ts';
export { readJson } from './json/read-json.ts';
export type { Problem, ProblemCode } from './problem.ts';
export { problemCodes, problemSchema, problemTypePrefix } from './problem.ts';
