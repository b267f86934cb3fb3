import { everyQuestion } from '../form/every-question.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import type { WordsCode } from '../issues/author-codes.ts';
import type { AuthorIssue } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';
import { readOwn } from '../json/read-own.ts';
import { missingWordPaths } from './required-words.ts';
import { textProblem } from './text-problem.ts';

/** Where links in texts may lead. */
export interface MessageOptions {
  /** Hosts that links in texts may go to, such as `agency.example`. @default none; `tel:` always may */
  readonly linkHosts?: readonly string[];
}

/** An issue with `params.severity`: a warning is shown to the author, and the form works all the same. */
export type MessageIssue = Extract<AuthorIssue, { readonly code: WordsCode }> & {
  readonly params: { readonly severity: 'error' | 'warning'; readonly language: string };
};

/**
 * What is wrong with the words of a form in one language; paths lead into the messages. A missing text is an error in the
 * form's source language and a warning in others, where the fallback is shown.
 */
export function messageIssues(
  messages: unknown,
  form: FormDefinition,
  language: string,
  options: MessageOptions = {},
): readonly MessageIssue[] {
  const issue = (code: WordsCode, path: readonly string[], severity: 'error' | 'warning'): MessageIssue => ({
    code,
    path: pointer(...path),
    params: { severity, language },
  });
  const inTexts = [...everyText(messages, [])].flatMap(({ path, text }) => {
    const problem = textProblem(text, options.linkHosts);
    return problem === undefined ? [] : [issue(problem, path, 'error')];
  });
  const isSource = language === form.languages[0];
  const missing = [...missingWordPaths(form, messages)].map((path) =>
    issue('missing-words', path, isSource ? 'error' : 'warning'),
  );
  const asked = new Set([...everyQuestion(form)].map(({ question }) => question.id));
  const unknownQuestions = Object.keys(readOwn(messages, ['questions']) ?? {})
    .filter((id) => !asked.has(id))
    .map((id) => issue('unknown-question', ['questions', id], 'warning'));
  const unknownLists = Object.keys(readOwn(messages, ['lists']) ?? {})
    .filter((id) => form.lists?.[id] === undefined)
    .map((id) => issue('unknown-list', ['lists', id], 'warning'));
  return [...inTexts, ...missing, ...unknownQuestions, ...unknownLists];
}

function* everyText(
  node: unknown,
  path: readonly string[],
): Generator<{ readonly path: readonly string[]; readonly text: string }> {
  if (typeof node === 'string') yield { path, text: node };
  if (typeof node !== 'object' || node === null) return;
  for (const [key, child] of Object.entries(node)) yield* everyText(child, [...path, key]);
}
