import type { Issue } from '../issues/issue.ts';
import { isJson, type Json } from '../json/is-json.ts';
import { readJson } from '../json/read-json.ts';
import { utf8Size } from '../json/utf8-size.ts';
import { checkDepth } from './checks/check-depth.ts';
import { checkForm } from './checks/check-form.ts';
import { type FormDefinition, formDefinitionSchema } from './form-definition.ts';
import { FormDefinitionError } from './form-definition-error.ts';
import { structureIssues } from './structure-issues.ts';

/** The most bytes of a definition (512 KiB). */
const maxFormBytes = 524_288;
/** How deep a definition may be nested. */
const maxFormDepth = 32;

const tooLarge: Issue = { code: 'too-large', path: '', params: { maxBytes: maxFormBytes } };

/**
 * Checks a form definition, from JSON (text, or UTF-8 as bytes or an `ArrayBuffer`) or from an object, and returns it. Everything is checked that can be
 * known before anybody fills it: structure, ids, limits, bounds, what rules read and what they cost, cycles, patterns.
 *
 * @throws FormDefinitionError with all issues that were found: `.issues`, and the first as `.code` and `.path`
 */
export function parseForm(input: unknown): FormDefinition {
  const value = isJson(input) ? fromJson(input) : input;
  const tooDeep = checkDepth(value, maxFormDepth);
  if (tooDeep !== undefined) throw new FormDefinitionError([tooDeep]);
  const result = formDefinitionSchema.safeParse(value);
  if (!result.success) stopAt(structureIssues(result.error.issues, value));
  const form = result.data as FormDefinition;
  if (utf8Size(JSON.stringify(form), maxFormBytes) > maxFormBytes) stopAt([tooLarge]);
  stopAt(checkForm(form));
  return form;
}

function fromJson(input: Json): unknown {
  const { value, issue } = readJson(input, {
    maxBytes: maxFormBytes,
    maxDepth: maxFormDepth,
  });
  if (issue !== undefined) throw new FormDefinitionError([issue]);
  return value;
}

function stopAt(issues: readonly Issue[]): void {
  const [first, ...others] = issues;
  if (first !== undefined) throw new FormDefinitionError([first, ...others]);
}
