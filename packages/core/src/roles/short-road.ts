import { pointer } from '../json/pointer.ts';
import type { Question } from '../questions/question.ts';
import type { Role } from '../questions/roles.ts';
import type { Session } from '../session/session.types.ts';
import { questionByRole } from './by-role.ts';

const roles = ['name', 'contact', 'needs'] as const satisfies readonly Role[];

/** The questions of "just call me", in order: name, a safe way to reach the person, one need. Only those the form shows now. */
export function shortRoad({ form, state }: Pick<Session, 'form' | 'state'>): readonly Question[] {
  return roles
    .flatMap((role) => questionByRole(form, role) ?? [])
    .filter((question) => state.visible.has(pointer(question.id)));
}
