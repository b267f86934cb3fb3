import {
  everyQuestion,
  type FormDefinition,
  factsOf,
  languageName,
  ownChoices,
  pointer,
  type Question,
} from '@open-intake/core';
import type { DiffRule } from './change.ts';
import { quote } from './quote.ts';
import { isForWorkers, textName } from './text-name.ts';
import { textsOf } from './texts-of.ts';

/** Words that read differently, in each language of both versions. What is new or gone with its question is told there. */
export const wordChanges: DiffRule = function* ({ before, after }) {
  const owned = [before.form, after.form].map(ownersOf);
  const isShared = (path: string) => owned.every((owners) => ownerOf(path, owners));
  for (const language of after.form.languages) {
    if (!Object.hasOwn(before.messages, language) || !Object.hasOwn(after.messages, language)) continue;
    const [old, now] = [textsOf(before.messages[language]), textsOf(after.messages[language])];
    const inLanguage = `in ${languageName(language, 'en')}`;
    for (const path of new Set([...now.keys(), ...old.keys()])) {
      const [was, is] = [old.get(path), now.get(path)];
      if (was === is || !isShared(path)) continue;
      const name = `${textName(path)} ${inLanguage}`;
      const audience = isForWorkers(path) ? 'workers' : 'clients';
      const at = `${pointer(language)}${path}`;
      if (was === undefined)
        yield { for: audience, code: 'words-added', path: at, sentence: `${name} is new: ${quote(is ?? '')}.` };
      else if (is === undefined)
        yield { for: audience, code: 'words-removed', path: at, sentence: `${name} is gone: ${quote(was)}.` };
      else
        yield {
          for: audience,
          code: 'reworded',
          path: at,
          sentence: `${name} was ${quote(was)} and is now ${quote(is)}.`,
        };
    }
  }
};

/** What words can belong to, as pointers in the messages. */
function ownersOf(form: FormDefinition): ReadonlySet<string> {
  return new Set([
    '/title',
    '/description',
    ...form.sections.map(({ id }) => pointer('sections', id)),
    ...(form.flags ?? []).map(({ id }) => pointer('flags', id)),
    ...(form.notices ?? []).map(({ id }) => pointer('notices', id)),
    ...[...everyQuestion(form)].flatMap(({ question }) => [
      pointer('questions', question.id),
      ...codesOf(form, question).map((value) => pointer('questions', question.id, 'choices', value)),
    ]),
  ]);
}

/** What the words of choices can be for. Those of a yes or no stand in no list. */
function codesOf(form: FormDefinition, question: Question): readonly string[] {
  const facts = factsOf(question);
  const codes = facts.inRules === 'boolean' ? facts.codes?.(question) : undefined;
  return codes ?? ownChoices(form, question).map(({ value }) => value);
}

function ownerOf(path: string, owners: ReadonlySet<string>): boolean {
  const parts = path.replace(/^(\/(?:questions|sections|notices)\/[^/]*)\/helper/, '$1').split('/');
  if (parts[3] === 'choices') return owners.has(parts.slice(0, 5).join('/')) || !isListed(parts, owners);
  return owners.has(path) || owners.has(parts.slice(0, 3).join('/'));
}

/** Words of choices whose question names none, such as a consent's. */
function isListed(parts: readonly string[], owners: ReadonlySet<string>): boolean {
  const prefix = `${parts.slice(0, 4).join('/')}/`;
  return [...owners].some((owner) => owner.startsWith(prefix)) || !owners.has(parts.slice(0, 3).join('/'));
}
