import type { Question } from '../form/form-definition.ts';
import { pointer } from '../issue.ts';
import type { Session } from '../session/session.types.ts';
import type { Role } from '../types/question-common.ts';
import { questionByRole } from './by-role.ts';

const roles = ['name', 'contact', 'needs'] as const satisfies readonly Role[];

/** The questions of "just call me", in order: name, a safe way to reach the person, one need. Only those the form shows now. */
export function shortRoad({ form, state }: Pick<Session, 'form' | 'state'>): readonly Question[] {
  return roles
    .flatMap((role) => questionByRole(form, role) ?? [])
    .filter((question) => state.visible.has(pointer(question.id)));
}
