import { type Issue, type Question, valueAt } from '@open-intake/core';
import type { TemplateResult } from 'lit';
import type { Field, FieldContext } from '../fields/field.ts';
import { controlId } from './control-id.ts';
import { headIssue } from './head-issue.ts';
import type { QuestionViewOptions } from './question-view.types.ts';

/** The context of a field, made from the options of its question view. */
export function fieldContext(
  options: QuestionViewOptions,
  field: Field,
  renderQuestion: (options: QuestionViewOptions) => TemplateResult,
): FieldContext {
  const { question, path, session, ui, idPrefix } = options;
  const id = controlId(idPrefix, path);
  const words = options.words(question);
  const issues = ownIssues(options.issues, path, field);
  const described = [
    words.hint && `${id}-hint`,
    headIssue(issues, path, field) && `${id}-error`,
    question.required === true && `${id}-required`,
  ].filter((part) => typeof part === 'string');
  return {
    question,
    path,
    id,
    name: question.sensitive === true ? controlName(session.draftRef, path) : id,
    value: valueAt(session.state.answers, path),
    issues,
    words,
    sourceWords: options.sourceWords?.(question),
    ui,
    session,
    fields: options.fields,
    wordsOf: options.words,
    describedBy: described.length > 0 ? described.join(' ') : undefined,
    answer: (value) => options.onAnswer(path, value),
    renderChild: (child: Question, childPath) =>
      renderQuestion({ ...options, question: child, path: childPath, asHeading: false }),
    issueText: (issue) => options.issueText?.(issue, words, ui) ?? '',
    contacts: (keys) => options.contacts?.(keys),
    isShort: options.isShort === true,
    requestUpdate: () => options.onUpdate(),
  };
}

/** Problems at the question's path. Deeper ones belong to it too, unless it holds questions that show their own. */
function ownIssues(issues: readonly Issue[], path: string, field: Field): readonly Issue[] {
  return issues.filter(
    (issue) => issue.path === path || (field.holdsQuestions !== true && issue.path.startsWith(`${path}/`)),
  );
}

/** A name that a browser cannot tie to a question or to an earlier visit: from the session's random reference. */
function controlName(draftRef: string, path: string): string {
  let hash = 0;
  for (const character of path) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) >>> 0;
  return `x${draftRef}${hash.toString(36)}`;
}
