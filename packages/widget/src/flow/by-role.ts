import { everyQuestion, type FormDefinition, pointer, type Question, type Role, type Session } from '@open-intake/core';

/** The first question of a role that stands in no group; roles, not ids, say what a question is for. */
export function questionByRole(form: FormDefinition, role: Role): Question | undefined {
  for (const { question, groups } of everyQuestion(form)) {
    if (question.role === role && groups.length === 0) return question;
  }
  return undefined;
}

/** The questions of "just call me", besides the language: name, a safe way, one need. Only those the form shows now. */
export function shortRoad(session: Session): readonly Question[] {
  const roles = ['name', 'contact', 'needs'] as const satisfies readonly Role[];
  return roles
    .flatMap((role) => questionByRole(session.form, role) ?? [])
    .filter((question) => session.state.visible.has(pointer(question.id)));
}
