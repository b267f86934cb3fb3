import { resolve } from 'node:path';
import { everyQuestion, operatorNames } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { lintFolder } from '../../../packages/cli/src/form-folder/lint-folder.ts';
import { readFormFolder } from '../../../packages/cli/src/form-folder/read-form-folder.ts';
import { questionFacts } from '../../../packages/core/src/questions/question-facts.ts';
import { exampleForm, exampleNames, examplesFolder } from './example-forms.ts';

const folders = [...exampleNames, 'tell-us-how-it-went/versions/1.0.0'];
const forms = exampleNames.map((name) => exampleForm(name).form);

describe.each(folders)('the example form %s', (name) => {
  it('parses, and so do all its words', () => {
    const { form, messages } = exampleForm(name);
    expect(form.id).toBe(name.split('/')[0]);
    expect(Object.keys(messages)).toEqual(form.languages);
    expect(form.languages.length).toBeGreaterThan(1);
  });

  it('has nothing that its author should change', async () => {
    const findings = lintFolder(await readFormFolder(resolve(examplesFolder, name)));
    // Not every language has lists of words for sentences about law, benefits and immigration.
    expect(findings.filter(({ code }) => code !== 'sentences-not-checked')).toEqual([]);
  });

  it('asks for a safe way to reach the person, and what may be done with the answers', () => {
    const asked = [...everyQuestion(exampleForm(name).form)].map(({ question }) => question);
    expect(asked.map(({ type }) => type)).toEqual(expect.arrayContaining(['contactSafety', 'consent']));
  });
});

/** Every key of every object in a definition, and the operators of rules with them. */
function* keysIn(node: unknown): Generator<string> {
  if (Array.isArray(node)) for (const item of node) yield* keysIn(item);
  else if (typeof node === 'object' && node !== null)
    for (const [key, value] of Object.entries(node)) {
      yield key;
      yield* keysIn(value);
    }
}

describe('the example forms between them', () => {
  const keys = new Set(forms.flatMap((form) => [...keysIn(form)]));
  const questions = forms.flatMap((form) => [...everyQuestion(form)].map(({ question }) => question));

  it('show every question type', () => {
    const shown = new Set<string>(questions.map(({ type }) => type));
    expect(Object.keys(questionFacts).filter((type) => !shown.has(type))).toEqual([]);
  });

  it('show every property of questions, choices, groups and forms', () => {
    const properties =
      'showIf constraints sensitive deviceOnly required role codes default source exclusive other icon picture heading list display choicesFrom min max integer minLength maxLength pattern precision currencies parts noFixedAddress accept maxSize ways clientWill decisions languages contacts repeat reorder together lists values flags notices before migrations rename split retire within';
    expect(properties.split(' ').filter((property) => !keys.has(property))).toEqual([]);
  });

  it('show every way in which questions and groups are displayed', () => {
    const shown = new Set(questions.flatMap((question) => ('display' in question ? (question.display ?? []) : [])));
    expect([...shown].sort()).toEqual(['faces', 'matrix', 'search', 'table', 'words']);
  });

  it('show most operators', () => {
    const unused = [...operatorNames].filter((name) => !keys.has(name));
    expect(unused.length).toBeLessThan(operatorNames.size / 2);
    expect(unused).not.toEqual(
      expect.arrayContaining([
        expect.stringMatching(
          /^(age|daysBetween|addDays|year|count|sum|average|selectedAt|length|startsWith|endsWith)$/,
        ),
      ]),
    );
    expect(unused).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(contains|matches|lower|trim|round|abs|coalesce|daysUntil)$/)]),
    );
  });
});
