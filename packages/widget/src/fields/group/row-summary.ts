import { factsOf, isBlank, pointer, valueAt } from '@open-intake/core';
import type { GroupContext } from './group-context.ts';
import { type Member, membersAt } from './render-members.ts';

/** The most characters of a summary; longer ones end in an ellipsis. */
const mostCharacters = 40;

/**
 * What tells a row from the others once something is answered: the name in it, else the first words that were typed or
 * picked. Numbers and days tell little, and sensitive answers are not said twice.
 */
export function rowSummary(context: GroupContext, index: number): string | undefined {
  const members = membersAt(context, `${context.path}${pointer(index)}`);
  const named = members.filter(({ question }) => question.role === 'name');
  for (const member of [...named, ...members]) {
    const text = tellingText(context, member);
    if (text !== undefined) return text;
  }
  return undefined;
}

function tellingText({ session, ui, wordsOf }: GroupContext, { question, path }: Member): string | undefined {
  const value = valueAt(session.state.answers, path);
  if (question.sensitive === true || isBlank(value) || typeof value === 'object') return undefined;
  const words = wordsOf(question);
  const language = ui.language;
  const [first] = factsOf(question).toText(value, question, {
    language,
    ownLanguage: language,
    choice: (code) => words.choice(code),
  });
  const tells = first !== undefined && (first.own === true || first.text !== first.code);
  return tells ? shortened(first.text.trim()) : undefined;
}

function shortened(text: string): string {
  const characters = [...text];
  return characters.length <= mostCharacters
    ? text
    : `${characters
        .slice(0, mostCharacters - 1)
        .join('')
        .trimEnd()}…`;
}
