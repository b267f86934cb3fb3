import { type Agency, type FormDefinition, noticeContactIssues } from '@open-intake/core';
import { FileProblem } from './file-problem.ts';

/**
 * Makes sure that no notice of a form says "call" and has no number: every contact that it names is in the agency file, and in
 * each language on offer somebody is reached.
 *
 * @param file the agency file's path, to say where the mistake is
 * @throws FileProblem naming the form, the notice, the contact and what to do
 */
export function requireContacts(
  forms: readonly { readonly form: FormDefinition }[],
  agency: Agency,
  file: string,
): void {
  const issues = forms.flatMap(({ form }) =>
    noticeContactIssues(form, agency)
      .filter(({ code }) => code !== 'contact-lacks-language')
      .map(({ code, params }) => ({ path: '/contacts', code, params: { ...params, form: form.id } })),
  );
  if (issues.length > 0) throw new FileProblem(file, issues);
}
