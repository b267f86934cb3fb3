import { choiceSources } from '../form/all-choices.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { type FoundText, fallbackChain, findText, type MessagesByLanguage } from '../languages/find-text.ts';
import type { AnswerWords } from '../questions/answer-text.ts';
import type { Question } from '../questions/question.ts';
import { choiceText } from '../words/choice-text.ts';
import { fillIn } from '../words/fill-in.ts';
import type { PacketText } from './packet.types.ts';

/** The words of a form for one reader. What has no words in any language is shown by its id. */
export interface PacketWords {
  readonly question: (id: string) => PacketText;
  readonly section: (id: string) => PacketText;
  readonly flag: (id: string) => {
    readonly label: PacketText;
    readonly action?: PacketText;
    readonly waiting?: PacketText;
  };
  /** What to do next about a need that was picked, where the form says it. */
  readonly next: (question: Question, code: string) => PacketText | undefined;
  /** The title of a notice, where there are words for it. */
  readonly notice: (id: string) => PacketText | undefined;
  /** For the answers of one question; `ownLanguage` is what the client typed in. */
  readonly answer: (question: Question, ownLanguage: string) => AnswerWords;
}

/**
 * Looks words up in the reader's language, its parents, then the form's source language; `values` stand in them as `{{id}}`.
 * `byHelper`: what a helper was asked is said in the words for helpers.
 */
export function createPacketWords(
  form: FormDefinition,
  messages: MessagesByLanguage,
  language: string,
  values: Readonly<Record<string, unknown>> = {},
  byHelper = false,
): PacketWords {
  const chain = fallbackChain(language, form.languages[0] ?? language);
  const filled = (found: FoundText | undefined) => found && { ...found, text: fillIn(found.text, values, found.lang) };
  const find = (...path: readonly string[]) => filled(findText(messages, chain, path, byHelper));
  const byId = (id: string): PacketText => ({ text: id, lang: 'und', dir: 'ltr' });
  return {
    question: (id) => find('questions', id, 'label') ?? byId(id),
    section: (id) => find('sections', id, 'title') ?? byId(id),
    flag: (id) => {
      const action = find('flags', id, 'action');
      const waiting = find('flags', id, 'waiting');
      return { label: find('flags', id, 'label') ?? byId(id), ...(action && { action }), ...(waiting && { waiting }) };
    },
    next: (question, code) => {
      const sources = choiceSources(form, question);
      return sources.map(({ id }) => find('questions', id, 'next', code)).find((text) => text !== undefined);
    },
    notice: (id) => find('notices', id, 'title'),
    answer: (question, ownLanguage) => ({
      language,
      ownLanguage,
      choice: (value) => filled(choiceText(form, question, value, messages, chain, byHelper)),
    }),
  };
}
