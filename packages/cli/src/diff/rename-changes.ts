import { compareVersions, everyQuestion } from '@open-intake/core';
import type { Change, DiffRule, Versions } from './change.ts';
import { nameQuestion } from './name-question.ts';
import { listed } from './quote.ts';
import type { Rename } from './renames.ts';

/** Questions that are the same under another id. */
export function* renameChanges(renames: readonly Rename[], { after }: Versions): Generator<Change> {
  const paths = new Map([...everyQuestion(after.form)].map(({ question, path }) => [question.id, path]));
  for (const { was, is, isSaid } of renames) {
    const advice = isSaid ? '' : ' Say so under "rename" in "migrations", so that drafts keep their answer.';
    yield {
      for: 'workers',
      code: 'question-renamed',
      path: `${paths.get(is) ?? ''}/id`,
      sentence: `The question "${was}" is now called ${nameQuestion(after, is)}.${advice}`,
    };
  }
}

/** Changes of migrations besides renames: where answers to older versions go. */
export const migrationChanges: DiffRule = function* ({ before, after }) {
  for (const [at, migration] of (after.form.migrations ?? []).entries()) {
    if (compareVersions(migration.to, before.form.version) <= 0) continue;
    const { split = {}, values = {}, retire = [] } = migration;
    const change = (code: string, part: string, sentence: string): Change => ({
      for: 'workers',
      code,
      path: `/migrations/${at}/${part}`,
      sentence,
    });
    for (const [id, parts] of Object.entries(split)) {
      const names = listed(Object.keys(parts).map((part) => nameQuestion(after, part)));
      yield change('question-split', `split/${id}`, `What was answered to "${id}" goes to ${names} now.`);
    }
    for (const [id, choices] of Object.entries(values)) {
      const moves = listed(Object.entries(choices).map(([was, is]) => `"${was}" counts as "${is}"`));
      yield change(
        'choices-renamed',
        `values/${id}`,
        `In drafts of older versions, in ${nameQuestion(after, id)}: ${moves}.`,
      );
    }
    if (retire.length > 0)
      yield change(
        'answers-retired',
        'retire',
        `Answers to ${listed(retire.map((id) => `"${id}"`))} in drafts of older versions are shown as no longer asked, and not sent.`,
      );
  }
};
