import { type Choice, everyQuestion, ownChoices, type Question } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { form, languages, messages } from './needs-assessment.ts';
import { stringsOf } from './strings.ts';

const questions = [...everyQuestion(form)].map(({ question }) => question);
const key = (part: string) => part.replaceAll('~', '~0').replaceAll('/', '~1');

/** Where the words of a choice stand. `decisions` of a consent are its choices. */
function choicePaths(question: Question): readonly string[] {
  const values =
    question.type === 'consent' ? (question.decisions ?? []) : ownChoices(form, question).map(({ value }) => value);
  return values.map((value) => `/questions/${question.id}/choices/${key(value)}`);
}

function headingPaths(question: Question): readonly string[] {
  const headings = new Set(
    ownChoices(form, question).flatMap(({ heading }: Choice) => (heading === undefined ? [] : [heading])),
  );
  return [...headings].map((heading) => `/questions/${question.id}/headings/${heading}`);
}

function groupPaths(question: Question): readonly string[] {
  const repeats = question.type === 'group' && question.repeat !== undefined;
  return repeats ? ['itemLabel', 'add', 'remove', 'empty'].map((text) => `/questions/${question.id}/${text}`) : [];
}

/** What staff do next about each need. */
const nextPaths = questions
  .filter(({ role = '' }) => ['today', 'needs'].includes(role))
  .flatMap((question) =>
    ownChoices(form, question)
      .filter(({ exclusive }) => !exclusive)
      .map(({ value }) => `/questions/${question.id}/next/${key(value)}`),
  );

/** Every text that the form cannot do without. */
const needed = [
  '/title',
  ...form.sections.map(({ id }) => `/sections/${id}/title`),
  ...questions.map(({ id }) => `/questions/${id}/label`),
  ...questions.flatMap(choicePaths),
  ...questions.flatMap(headingPaths),
  ...questions.flatMap(groupPaths),
  ...(form.flags ?? []).flatMap(({ id }) => [`/flags/${id}/label`, `/flags/${id}/action`]),
  ...(form.notices ?? []).map(({ id }) => `/notices/${id}/title`),
  ...nextPaths,
];

/** Texts that a form may have beside those. */
const optional = [
  '/description',
  ...questions.flatMap(({ id }) => ['hint', 'why'].map((text) => `/questions/${id}/${text}`)),
  ...(form.notices ?? []).map(({ id }) => `/notices/${id}/body`),
  // What is said of the ways to be reached is the widget's, where a form has no words of its own.
  ...questions.flatMap((question) =>
    question.type === 'contactSafety'
      ? ['call', 'text', 'whatsapp', 'email', 'letter', 'trusted-person'].map(
          (way) => `/questions/${question.id}/choices/${way}`,
        )
      : [],
  ),
];

/** Where the words for a helper stand that belong to these. */
const forHelper = (path: string) => path.replace(/^(\/\w+\/[^/]+)/, '$1/helper');

describe.each(languages)('the words in %s', (language) => {
  const texts = new Map(stringsOf(messages[language]).map(({ path, text }) => [path, text]));

  it('say everything that the form needs said', () => {
    expect(needed.filter((path) => !texts.get(path)?.trim())).toEqual([]);
  });

  it('say nothing that the form does not ask', () => {
    const known = new Set([...needed, ...optional].flatMap((path) => [path, forHelper(path)]));
    expect([...texts.keys()].filter((path) => !known.has(path))).toEqual([]);
  });

  it('say why we ask, wherever it can hurt', () => {
    const hurting = questions.filter(
      (question) => question.sensitive || ownChoices(form, question).some(({ sensitive }) => sensitive),
    );
    expect(hurting.filter(({ id }) => !texts.has(`/questions/${id}/why`)).map(({ id }) => id)).toEqual([]);
  });

  it('are all there in the other language too', () => {
    const other = new Set(stringsOf(messages.en).map(({ path }) => path));
    expect([...texts.keys()].filter((path) => !other.has(path))).toEqual([]);
    expect(texts.size).toBe(other.size);
  });

  it('hold no markup and no placeholder', () => {
    expect([...texts.values()].filter((text) => /[<>{}*_`[\]]/.test(text))).toEqual([]);
  });

  it('name each choice of a question differently', () => {
    const doubled = questions.filter((question) => {
      const labels = choicePaths(question).map((path) => texts.get(path));
      return new Set(labels).size !== labels.length;
    });
    expect(doubled.map(({ id }) => id)).toEqual([]);
  });
});

it('leaves no text in Spanish as it was in English', () => {
  const english = new Map(stringsOf(messages.en).map(({ path, text }) => [path, text]));
  const same = stringsOf(messages.es).filter(({ path, text }) => english.get(path) === text);
  expect(new Set(same.map(({ text }) => text))).toEqual(new Set(['No', 'WIC', 'Medicare']));
});
