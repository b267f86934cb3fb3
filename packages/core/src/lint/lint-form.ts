import type { FormDefinition } from '../form/form-definition.ts';
import type { MessagesByLanguage } from '../languages/find-text.ts';
import { lintContext } from './lint-context.ts';
import type { LintFinding } from './lint-rule.ts';
import { lintRules } from './lint-rules.ts';

/** Settings of a look over a form. */
export interface LintFormOptions {
  /** The day it is (ISO 8601). @default nothing is said of what grows old */
  readonly today?: string | undefined;
}

/**
 * Looks over a form that `parseForm` took, with its words if they are given: what could hurt somebody, what cannot work, what
 * is hard to read. Nothing here keeps a form from being used.
 *
 * @example lintForm(form, { en }).filter(({ severity }) => severity === 'error')
 */
export function lintForm(
  form: FormDefinition,
  messages: MessagesByLanguage = {},
  { today }: LintFormOptions = {},
): readonly LintFinding[] {
  const context = lintContext(form, messages, today);
  const found = new Map<string, LintFinding>();
  for (const rule of lintRules)
    for (const finding of rule.find(context)) {
      const { code, path, sentence } = finding;
      found.set([code, path, sentence].join('\n'), finding);
    }
  return [...found.values()];
}
