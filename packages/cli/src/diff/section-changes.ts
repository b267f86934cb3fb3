import type { FormMessages, Section } from '@open-intake/core';
import { byId } from './by-id.ts';
import type { DiffRule } from './change.ts';
import { conditionChange } from './condition-change.ts';
import { moved } from './moved.ts';
import { quote } from './quote.ts';

/** The parts of the form. */
export const sectionChanges: DiffRule = function* ({ before, after }) {
  const [old, now] = [before.form.sections, after.form.sections];
  const titleIn = (messages: FormMessages | undefined, id: string) => {
    const title = messages?.sections[id]?.title;
    return title === undefined ? `"${id}"` : `"${id}" (${quote(title)})`;
  };
  const words = after.messages[after.form.languages[0] ?? ''];
  const path = ({ id }: Section) => `/sections/${now.findIndex((section) => section.id === id)}`;
  const { both, added, removed } = byId(old, now, ({ id }) => id);
  for (const section of added)
    yield {
      for: 'clients',
      code: 'section-added',
      path: path(section),
      sentence: `There is a new part ${titleIn(words, section.id)}.`,
    };
  for (const { id } of removed) {
    const title = titleIn(before.messages[before.form.languages[0] ?? ''], id);
    const gone = `/sections/${old.findIndex((section) => section.id === id)}`;
    yield { for: 'clients', code: 'section-removed', path: gone, sentence: `The part ${title} is gone.` };
  }
  const idsOf = (sections: readonly Section[]) => sections.map(({ id }) => id);
  const later = new Set(moved(idsOf(old), idsOf(now)));
  for (const { was, is } of both) {
    const subject = `The part ${titleIn(words, is.id)}`;
    if (later.has(is.id))
      yield {
        for: 'clients',
        code: 'section-moved',
        path: path(is),
        sentence: `${subject} now comes at another place.`,
      };
    yield* conditionChange(subject, 'shown', was.showIf, is.showIf, path(is));
    if ((was.continues === true) !== (is.continues === true)) {
      const how = is.continues === true ? 'goes on with the part before it' : 'counts as a part of its own';
      yield { for: 'clients', code: 'continues-changed', path: path(is), sentence: `${subject} now ${how}.` };
    }
    if ((was.together === true) !== (is.together === true)) {
      const how = is.together === true ? 'all at once, on one screen' : 'one question at a time';
      yield { for: 'clients', code: 'together-changed', path: path(is), sentence: `${subject} is now asked ${how}.` };
    }
  }
};
