import { pointer } from '../json/pointer.ts';
import type { Question } from '../questions/question.ts';
import type { Session } from '../session/session.types.ts';
import { questionByRole } from './by-role.ts';

/**
 * The questions of "just call me", in order: name, interpreter and language, a safe way to reach the person, and what they need today
 * (what they want help with, where the form does not ask for today). Only those the form shows now.
 */
export function shortRoad({ form, state }: Pick<Session, 'form' | 'state'>): readonly Question[] {
  const need = questionByRole(form, 'today') ?? questionByRole(form, 'needs');
  const asked = (['name', 'interpreter', 'language', 'contact'] as const).map((role) => questionByRole(form, role));
  return [...asked, need].filter(
    (question) => question !== undefined && state.visible.has(pointer(question.id)),
  ) as Question[];
}
