import { type Pointer, pointer, type Question } from '@open-intake/core';
import type { TemplateResult } from 'lit';
import type { FieldContext } from '../field.ts';

/** The visible questions of a group, or of one of its rows, whose answers live under `path`. */
export function renderMembers(
  { question, session, renderChild }: FieldContext<Extract<Question, { type: 'group' }>>,
  path: Pointer,
): readonly TemplateResult[] {
  return question.questions
    .map((member) => ({ member, place: `${path}${pointer(member.id)}` }))
    .filter(({ place }) => session.state.visible.has(place))
    .map(({ member, place }) => renderChild(member, place));
}
