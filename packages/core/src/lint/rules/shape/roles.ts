import { ownChoices } from '../../../form/all-choices.ts';
import { filledByOf } from '../../../questions/filled-by.ts';
import type { QuestionType } from '../../../questions/question.ts';
import { canFill, roles as knownRoles, type Role, typesFor } from '../../../questions/roles.ts';
import type { LintRule } from '../../lint-rule.ts';

/** Roles whose answers stand side by side; of any other, only the first question that was answered is in its place. */
const together: ReadonlySet<Role> = new Set<Role>([
  'access',
  'deadline-date',
  'documents',
  'helper',
  'household',
  'own-words',
  'reporter-notice',
  'strengths',
]);

/** A role stands on a question that cannot fill it, or on more than one question. */
export const roles: LintRule = {
  codes: ['unknown-role', 'role-does-not-fit', 'role-twice'],
  *find({ form, questions }) {
    const first = new Map<Role, string>();
    for (const { question, path } of questions) {
      const { id, role, type } = question;
      if (role === undefined) continue;
      const place = { path: `${path}/role`, severity: 'warning' } as const;
      if (!isKnown(role)) {
        const sentence = `"${id}" has the role "${role}", which the packet does not know.`;
        yield { ...place, code: 'unknown-role', sentence, fix: `Use one of these, or none: ${knownRoles.join(', ')}.` };
        continue;
      }
      if (!canFill(role, type)) {
        const sentence = `"${id}" has the role "${role}", which a question of the type "${type}" cannot fill.`;
        yield { ...place, code: 'role-does-not-fit', sentence, fix: `Use the type ${listed(typesFor[role])}.` };
      }
      const strange =
        role === 'filled-by'
          ? ownChoices(form, question).find(({ value }) => filledByOf(value) === undefined)
          : undefined;
      if (strange !== undefined) {
        const sentence = `"${id}" has the role "${role}" and the choice "${strange.value}", which says nothing to the packet.`;
        yield {
          ...place,
          code: 'role-does-not-fit',
          sentence,
          fix: 'Use the values "self", "with-help" and "for-other".',
        };
      }
      const before = first.get(role);
      if (before === undefined) first.set(role, id);
      else if (!together.has(role)) {
        const sentence = `"${id}" has the role "${role}", and so has "${before}".`;
        yield { ...place, code: 'role-twice', sentence, fix: 'Give the role to the question that matters most.' };
      }
    }
  },
};

const isKnown = (role: string): role is Role => (knownRoles as readonly string[]).includes(role);

function listed(types: readonly QuestionType[]): string {
  return types.map((type) => `"${type}"`).join(' or ');
}
