import type { Role } from '../questions/roles.ts';
import type { Answered } from './answered.ts';
import type { PacketValue } from './packet.types.ts';

/** The readable answers to every question that has a role. */
export function valuesOf(answered: readonly Answered[], role: Role): readonly PacketValue[] {
  return answered.filter(({ question }) => question.role === role).flatMap(({ item }) => item.values);
}

/** What the client put first; who picked one need only has said it. */
export function firstNeed(answered: readonly Answered[]): PacketValue | undefined {
  const needs = valuesOf(answered, 'needs');
  return valuesOf(answered, 'first-need')[0] ?? (needs.length === 1 ? needs[0] : undefined);
}
