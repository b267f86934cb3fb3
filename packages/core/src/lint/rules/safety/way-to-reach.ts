import { reachOf } from '../../../questions/ways-to-reach.ts';
import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const roles: ReadonlySet<string> = new Set(['contact', 'phone']);

/** A form that nobody can answer: it never asks how to reach the person, or never how that is safe. */
export const wayToReach: LintRule = {
  codes: ['no-way-to-reach', 'contact-without-safety'],
  *find({ questions }) {
    const asking = questions.filter(
      ({ question }) => reachOf(question) !== undefined || roles.has(question.role ?? ''),
    );
    const [first] = asking;
    if (first === undefined)
      yield warning(
        'no-way-to-reach',
        '/sections',
        'The form never asks how to reach the person.',
        'Add a question of the type "contactSafety". It can be skipped.',
      );
    else if (!asking.some(({ question }) => reachOf(question) === 'safely'))
      yield warning(
        'contact-without-safety',
        first.path,
        `"${first.question.id}" asks how to reach the person, and nothing asks if that is safe.`,
        'Use the type "contactSafety": it asks for safe ways and times.',
      );
  },
};
