import { codeOfPick } from '../questions/choice/code-of-pick.ts';
import type { Role } from '../questions/roles.ts';
import type { Answered } from './answered.ts';
import type { PacketTold } from './packet.types.ts';

/** What decides which places may help, by the roles of the questions that stand in no group. `speaks`: the language to speak. */
export function packetTold(answered: readonly Answered[], speaks: string | undefined): PacketTold {
  const codes = (role: Role): readonly string[] =>
    answered
      .filter(({ question, item }) => question.role === role && item.path === `/${question.id}`)
      .flatMap(({ value }) => value)
      .map((answer) => (typeof answer === 'number' ? `${answer}` : codeOfPick(answer)))
      .filter((code) => code !== undefined);
  const [first] = codes('first-need');
  const [area] = codes('area');
  const [age] = codes('age');
  return {
    urgent: codes('today'),
    needs: codes('needs'),
    ...(first !== undefined && { first }),
    languages: speaks === undefined ? [] : [speaks],
    ...(area !== undefined && { area }),
    ...(age !== undefined && { age }),
    documents: codes('documents'),
    access: codes('access'),
  };
}
