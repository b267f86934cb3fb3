import type { TodayStatement } from '@open-intake/core';
import type { TodayState } from '@open-intake/sdk';
import type { TodayNames } from '@open-intake/widget';
import type { TodayDesk } from './today-desk.ts';

type Named = TodayState['named'];

/** What the things that statements name are called in a language; their code where nobody wrote a name. */
export function namesIn(named: Named, language: string, timeZone: string): TodayNames {
  const nameOf = (all: Named['needs'], id: string) => labelIn(all.find((one) => one.id === id)?.label, language) ?? id;
  return {
    timeZone,
    need: (code) => nameOf(named.needs, code),
    contact: (id) => nameOf(named.contacts, id),
  };
}

/** A label in a language, in English or in whatever there is. */
export function labelIn(label: Readonly<Record<string, string>> = {}, language: string): string | undefined {
  return label[language] ?? label[language.split('-', 1)[0] ?? ''] ?? label.en ?? Object.values(label)[0];
}

/** A statement as clients read it in a language, with where to turn meanwhile; undefined where it says nothing in it, or the words are not here. */
export function sayStatement(
  { state, sayers }: Pick<TodayDesk, 'state' | 'sayers'>,
  statement: TodayStatement,
  language: string,
  timeZone: string,
): string | undefined {
  const sayer = sayers.get(language);
  if (state === undefined || sayer === undefined) return undefined;
  const said = sayer.say(statement, namesIn(state.named, language, timeZone));
  const instead = insteadOf(state.named, statement, language);
  return said === undefined || instead.length === 0 ? said : [said, sayer.instead, instead.join(' · ')].join(' ');
}

function insteadOf(named: Named, statement: TodayStatement, language: string): readonly string[] {
  const instead = 'instead' in statement ? statement.instead : undefined;
  const contact = named.contacts.find(({ id }) => id === instead?.contact);
  const service = named.services.find(({ id }) => id === instead?.service);
  return [
    contact && labelIn(contact.label, language),
    service && labelIn(service.label, language),
    instead?.text?.[language],
  ].filter((text) => text !== undefined);
}
