import { canonicalJson, type Flag, type Notice } from '@open-intake/core';
import type { UsableForm } from '../form-folder/read-usable-form.ts';
import { byId } from './by-id.ts';
import type { Change, DiffRule } from './change.ts';
import { conditionChange, when } from './condition-change.ts';
import { listed, quote } from './quote.ts';
import { ruleText } from './rule-text.ts';

/** Rules that tell workers what to do and how soon. */
export const flagChanges: DiffRule = function* ({ before, after }) {
  const [old, now] = [before.form.flags ?? [], after.form.flags ?? []];
  const { both, added, removed } = byId(old, now, ({ id }) => id);
  const change = (code: string, id: string, sentence: string): Change => ({
    for: 'workers',
    code,
    path: `/flags/${now.findIndex((flag) => flag.id === id)}`,
    sentence,
  });
  for (const flag of added)
    yield change(
      'flag-added',
      flag.id,
      `There is a new flag ${nameOf(flag, after)}: ${soon(flag)}, when ${ruleText(flag.if)}.`,
    );
  for (const flag of removed) {
    const path = `/flags/${old.indexOf(flag)}`;
    yield { for: 'workers', code: 'flag-removed', path, sentence: `The flag ${nameOf(flag, before)} is gone.` };
  }
  for (const { was, is } of both) {
    const name = nameOf(is, after);
    if (canonicalJson(was.if) !== canonicalJson(is.if))
      yield change(
        'flag-rule',
        is.id,
        `The flag ${name} went up when ${ruleText(was.if)}. Now it goes up when ${ruleText(is.if)}.`,
      );
    if (canonicalJson(was.within) !== canonicalJson(is.within))
      yield change('flag-within', is.id, `The flag ${name} asks to act ${soon(is)} now, before: ${soon(was)}.`);
  }
};

/** Words that come up while somebody answers. */
export const noticeChanges: DiffRule = function* ({ before, after }) {
  const [old, now] = [before.form.notices ?? [], after.form.notices ?? []];
  const { both, added, removed } = byId(old, now, ({ id }) => id);
  const path = (id: string) => `/notices/${now.findIndex((notice) => notice.id === id)}`;
  for (const { id, showIf } of added)
    yield {
      for: 'clients',
      code: 'notice-added',
      path: path(id),
      sentence: `There is a new notice "${id}", shown ${when(showIf)}.`,
    };
  for (const notice of removed)
    yield {
      for: 'clients',
      code: 'notice-removed',
      path: `/notices/${old.indexOf(notice)}`,
      sentence: `The notice "${notice.id}" is gone.`,
    };
  for (const { was, is } of both) {
    yield* conditionChange(`The notice "${is.id}"`, 'shown', was.showIf, is.showIf, path(is.id));
    if ((was.alone === true) !== (is.alone === true)) {
      const to = is.alone === true ? 'only to somebody who is alone' : 'to everybody';
      yield {
        for: 'clients',
        code: 'notice-alone',
        path: path(is.id),
        sentence: `The notice "${is.id}" is now shown ${to}.`,
      };
    }
    if (was.role !== is.role || canonicalJson(was.before ?? []) !== canonicalJson(is.before ?? []))
      yield {
        for: 'clients',
        code: 'notice-place',
        path: path(is.id),
        sentence: `The notice "${is.id}" now stands ${placeOf(is)}.`,
      };
    if (canonicalJson(was.contacts ?? []) !== canonicalJson(is.contacts ?? []))
      yield {
        for: 'clients',
        code: 'notice-contacts',
        path: path(is.id),
        sentence: `The notice "${is.id}" names other contacts.`,
      };
  }
};

function placeOf({ before = [], role }: Notice): string {
  const how = role === 'reporting' ? 'plain and small ' : '';
  return `${how}${before.length === 0 ? 'with the answers it is about' : `right before ${listed(before.map((id) => `"${id}"`))}`}`;
}

function nameOf({ id }: Flag, { form, messages }: UsableForm): string {
  const label = messages[form.languages[0] ?? '']?.flags?.[id]?.label;
  return label === undefined ? `"${id}"` : `"${id}" (${quote(label)})`;
}

const soonWords: Readonly<Record<string, string>> = {
  now: 'at once',
  'same-day': 'the same day',
  '1-day': 'within 1 day',
  '2-days': 'within 2 days',
  '5-days': 'within 5 days',
};

function soon({ within }: Flag): string {
  return typeof within === 'string' ? (soonWords[within] ?? within) : `by the date in "${within.date}"`;
}
