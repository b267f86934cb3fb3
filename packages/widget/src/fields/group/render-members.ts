import { type Pointer, pointer, type Question } from '@open-intake/core';
import type { TemplateResult } from 'lit';
import type { GroupContext } from './group-context.ts';

/** One question of a group, or of one of its rows, and where its answer lives. */
export interface Member {
  readonly question: Question;
  readonly path: Pointer;
}

/** The visible questions of a group, or of one of its rows, whose answers live under `path`. */
export function membersAt({ question, session }: GroupContext, path: Pointer): readonly Member[] {
  return question.questions
    .map((member) => ({ question: member, path: `${path}${pointer(member.id)}` }))
    .filter((member) => session.state.visible.has(member.path));
}

/** Draws them all. */
export function renderMembers(context: GroupContext, path: Pointer): readonly TemplateResult[] {
  return membersAt(context, path).map((member) => context.renderChild(member.question, member.path));
}
