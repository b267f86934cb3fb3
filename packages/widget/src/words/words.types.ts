import type { TemplateResult } from 'lit';

/** A text and the language it is really in: a missing translation falls back and says so. */
export interface ShownText {
  readonly text: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** The words of one question in the language shown. A text the author did not write is undefined. */
export interface QuestionWords {
  readonly label: ShownText;
  readonly hint: ShownText | undefined;
  readonly why: ShownText | undefined;
  choice(value: string): ShownText;
  heading(id: string): ShownText | undefined;
  error(code: string): ShownText | undefined;
  readonly itemLabel: ShownText | undefined;
  readonly add: ShownText | undefined;
  readonly remove: ShownText | undefined;
  readonly empty: ShownText | undefined;
}

/** The widget's own words. `path` is looked up in `messages/<tag>.json`; every key is there in every language. */
export interface UiWords {
  /** BCP 47 tag of the language shown. */
  readonly language: string;
  readonly dir: 'ltr' | 'rtl';
  /** Whether the words at `path` are loaded: those behind the first question come a little later. */
  has(path: string): boolean;
  text(path: string, params?: Readonly<Record<string, string | number>>): string;
  /** Draws a text with `lang` and `dir` where they differ from what is around it. */
  show(text: ShownText): TemplateResult | string;
}
