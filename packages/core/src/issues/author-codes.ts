/** What can be wrong with JSON. */
export type JsonCode =
  | 'too-large'
  | 'bad-utf-8'
  | 'empty'
  | 'bad-json'
  | 'comment'
  | 'trailing-data'
  | 'too-deep'
  | 'duplicate-key'
  | 'reserved-key';

/** What a schema finds in something an author wrote. */
export type ShapeCode =
  | 'missing'
  | 'wrong-type'
  | 'unknown-property'
  | 'unknown-type'
  | 'unknown-value'
  | 'newer-format'
  | 'bad-format'
  | 'too-long'
  | 'too-short'
  | 'too-many'
  | 'too-few'
  | 'too-big'
  | 'too-small'
  | 'bad-id'
  | 'reserved-id'
  | 'bad-version'
  | 'bad-language'
  | 'bad-currency'
  | 'bad-media-type'
  | 'bad-number'
  | 'bad-picture-name'
  | 'empty-choice'
  | 'not-a-colour'
  | 'not-a-key';

/** What can be wrong with a text that will be shown. */
export type TextCode =
  | 'blank-text'
  | 'bad-unicode'
  | 'control-character'
  | 'bidi-control'
  | 'markup-too-deep'
  | 'unsafe-link'
  | 'link-not-listed';

/** What can be wrong with the words of a form. */
export type WordsCode = TextCode | 'missing-words' | 'unknown-question' | 'unknown-list';

/** What can be wrong with a form definition beyond its shape. */
export type DefinitionCode =
  | 'bad-unicode'
  | 'duplicate-id'
  | 'id-differs-by-case'
  | 'duplicate-language'
  | 'no-questions'
  | 'too-many-questions'
  | 'empty-choices'
  | 'too-many-choices'
  | 'duplicate-choice'
  | 'list-and-choices'
  | 'unknown-list'
  | 'choices-from-later'
  | 'choices-from-type'
  | 'bad-contact'
  | 'duplicate-contact'
  | 'min-above-max'
  | 'impossible-date'
  | 'deadline-not-by-day'
  | 'too-many-points'
  | 'bad-pattern'
  | 'pattern-too-long'
  | 'unsafe-pattern'
  | 'not-in-rows'
  | 'asked-twice'
  | 'matrix-differs'
  | 'matrix-repeats'
  | 'matrix-type'
  | 'table-without-repeat'
  | 'no-value'
  | 'not-a-date'
  | 'bad-default'
  | 'required-never-shown'
  | 'bad-rule'
  | 'unknown-operator'
  | 'computed-var'
  | 'computed-pattern'
  | 'rule-too-costly'
  | 'unknown-reference'
  | 'self-reference'
  | 'out-of-scope'
  | 'cycle'
  | 'type-clash'
  | 'device-only-flag'
  | 'still-asked'
  | 'not-a-choice'
  | 'version-ahead'
  | 'versions-out-of-order';

/** What can be wrong with an agency file beyond its shape. */
export type AgencyCode =
  | 'missing-words'
  | 'duplicate-id'
  | 'not-a-day'
  | 'not-a-time'
  | 'not-hours'
  | 'not-days-and-times'
  | 'not-a-weekday'
  | 'not-https'
  | 'no-number'
  | 'no-channel'
  | 'number-or-url'
  | 'unknown-contact'
  | 'unknown-time-zone';

/** What does not fit between a form and an agency file. */
export type NoticeContactCode = 'missing-contact' | 'no-contact-in-language' | 'contact-lacks-language';

/** A code of what can be wrong with something an author wrote. */
export type AuthorCode = JsonCode | ShapeCode | WordsCode | DefinitionCode | AgencyCode | NoticeContactCode;

type Most = {
  readonly max: number;
};

/** What the author most likely means, as JSON: `"09:00"` for `9am`. */
type Suggestion = {
  readonly write: string;
};

/** An error stops the words from being used; a warning is shown to the author. `language` is a BCP 47 tag. */
type InWords = {
  readonly severity?: 'error' | 'warning';
  readonly language: string;
};

/** The notice, or the question that is one, the contact where it is about one, and the language (BCP 47) where it is about one. */
type InNotice = {
  readonly notice: string;
  readonly contact?: string;
  readonly language?: string;
};

/** What the issues of authors say beyond their code. */
export interface AuthorParams {
  readonly 'too-large': { readonly maxBytes: number };
  readonly 'too-deep': { readonly maxDepth: number };
  readonly 'too-many-questions': Most;
  readonly 'too-many-choices': Most;
  readonly 'too-many-points': Most;
  readonly 'pattern-too-long': Most;
  /** The ids on the cycle, joined by arrows. */
  readonly cycle: { readonly ids: string };
  readonly 'wrong-type': Suggestion;
  readonly 'not-a-time': Suggestion;
  readonly 'not-a-weekday': Suggestion;
  readonly 'blank-text': InWords;
  readonly 'bad-unicode': InWords;
  readonly 'control-character': InWords;
  readonly 'bidi-control': InWords;
  readonly 'markup-too-deep': InWords;
  readonly 'unsafe-link': InWords;
  readonly 'link-not-listed': InWords;
  readonly 'missing-words': InWords;
  readonly 'unknown-question': InWords;
  readonly 'unknown-list': InWords;
  readonly 'missing-contact': InNotice;
  readonly 'no-contact-in-language': InNotice;
  readonly 'contact-lacks-language': InNotice;
}
