import { canonicalJson, languageName } from '@open-intake/core';
import type { DiffRule } from './change.ts';
import { listed } from './quote.ts';
import { ruleText } from './rule-text.ts';

/** Languages on offer, and a version that should have changed with the form. */
export const formChanges: DiffRule = function* ({ before, after }) {
  const [old, now] = [before.form.languages, after.form.languages];
  const named = (tags: readonly string[]) => listed(tags.map((tag) => `${languageName(tag, 'en')} (${tag})`));
  const added = now.filter((tag) => !old.includes(tag));
  const removed = old.filter((tag) => !now.includes(tag));
  const change = (code: string, sentence: string) => ({ for: 'clients' as const, code, path: '/languages', sentence });
  if (added.length > 0) yield change('language-added', `The form can now be read in ${named(added)}.`);
  if (removed.length > 0) yield change('language-removed', `The form can no longer be read in ${named(removed)}.`);
  if (old[0] !== now[0])
    yield {
      for: 'translators',
      code: 'source-changed',
      path: '/languages/0',
      sentence: `Translate from ${named(now.slice(0, 1))} now, no longer from ${named(old.slice(0, 1))}.`,
    };
  if (canonicalJson(before.form.claims ?? []) !== canonicalJson(after.form.claims ?? []))
    yield {
      for: 'workers',
      code: 'claims-changed',
      path: '/claims',
      sentence:
        'Who answers for what the form says of law, benefits and immigration, or when it was read, is another now.',
    };
  if (before.form.id !== after.form.id)
    yield {
      for: 'workers',
      code: 'form-id',
      path: '/id',
      sentence: `The form was called "${before.form.id}" and is now "${after.form.id}": it counts as another form.`,
    };
  else if (before.form.version === after.form.version && canonicalJson(before.form) !== canonicalJson(after.form))
    yield {
      for: 'workers',
      code: 'same-version',
      path: '/version',
      sentence: `The form changed and its version is still ${after.form.version}. Give it a new one, so that people can tell them apart.`,
    };
};

/** Calculated values: conditions and words may use them. */
export const valueChanges: DiffRule = function* ({ before, after }) {
  const [old, now] = [before.form.values ?? {}, after.form.values ?? {}];
  for (const id of new Set([...Object.keys(old), ...Object.keys(now)])) {
    if (canonicalJson(old[id] ?? null) === canonicalJson(now[id] ?? null)) continue;
    const [was, is] = [old[id], now[id]].map((rule) => (rule === undefined ? 'nothing' : ruleText(rule)));
    const sentence = `The calculated value "${id}" was ${was} and is now ${is}.`;
    yield { for: 'workers', code: 'value-changed', path: `/values/${id}`, sentence };
  }
};
