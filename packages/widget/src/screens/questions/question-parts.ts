import { issueText } from '../../question/issue-text.ts';
import type { QuestionViewOptions } from '../../question/question-view.types.ts';
import { renderContacts } from '../contacts/render-contacts.ts';
import { renderNoticesBefore } from '../notices/notices.ts';
import type { FillingContext } from '../screen-context.ts';

/** What a question view draws once the first question is there: sentences for problems, contacts, and notices before the control. */
export function questionParts(
  context: FillingContext,
): Required<Pick<QuestionViewOptions, 'issueText' | 'contacts' | 'before'>> {
  const { agency, ui } = context;
  return {
    issueText,
    contacts: (keys) => renderContacts(keys, agency, ui),
    before: (question) => renderNoticesBefore(context, question),
  };
}
