import { resolve } from 'node:path';
import { Linter } from 'eslint';
import ts from 'typescript';
import { parser } from 'typescript-eslint';
import { describe, expect, it } from 'vitest';
import { root } from '../../helpers/source-files.ts';
import { noQuestionTypeLiterals, questionTypeNames } from './no-question-type-literals.mjs';

const filename = resolve(root, 'packages/core/src/made-up.ts');

/** What every case can use. */
const head = `
  type Question = { id: string } & ({ type: ${[...questionTypeNames].map((name) => `'${name}'`).join(' | ')} });
  type FieldName = Question['type'] | 'choice from a list';
  declare const question: Question;
  declare const other: { question?: Question; kind: 'text' | 'file-name'; way: 'text' | 'email' | 'letter' };
  declare const name: FieldName;
  declare function field(type: Question['type']): void;
`;

/** The types that the rule finds named in some code. */
function named(code: string): readonly string[] {
  const text = `${head}\n${code}`;
  const options = { target: ts.ScriptTarget.ES2022, strict: true, lib: ['lib.es2022.d.ts'], types: [] };
  const host = ts.createCompilerHost(options);
  const files = { ...host };
  host.fileExists = (path) => path === filename || files.fileExists(path);
  host.readFile = (path) => (path === filename ? text : files.readFile(path));
  host.getSourceFile = (path, ...more) =>
    path === filename
      ? ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true)
      : files.getSourceFile(path, ...more);
  const program = ts.createProgram([filename], options, host);
  const found = new Linter({ cwd: root }).verify(
    text,
    {
      files: ['**/*.ts'],
      languageOptions: { parser, parserOptions: { programs: [program] } },
      plugins: { own: { rules: { rule: noQuestionTypeLiterals } } },
      rules: { 'own/rule': 'error' },
    },
    { filename },
  );
  return found.map(({ message }) => /^"([^"]*)"/.exec(message)?.[1] ?? message);
}

describe('the rule against branching on a question type', () => {
  it('knows the types from the table in core', () => {
    expect([...questionTypeNames]).toEqual(expect.arrayContaining(['text', 'contactSafety', 'group']));
    expect(questionTypeNames.size).toBe(20);
  });

  it.each<[string, string, readonly string[]]>([
    ['a comparison', `question.type === 'notice';`, ['notice']],
    ['a comparison the other way round', `'notice' !== question.type;`, ['notice']],
    ['a comparison of what may be absent', `other.question?.type === 'group';`, ['group']],
    ['a comparison of a part taken out', `const { type } = question; type === 'date';`, ['date']],
    ['a comparison with a constant', `const wanted = 'date'; question.type === wanted;`, ['date']],
    ['a comparison of a name that has every type', `name === 'choice';`, ['choice']],
    ['cases', `switch (question.type) { case 'date': case 'file': default: }`, ['date', 'file']],
    ['a set', `const some = new Set<string>(['consent']); some.has(question.type);`, ['consent']],
    ['a list', `['text', 'longText'].includes(question.type);`, ['text']],
    ['a map of names', `const of = new Map<string, number>([['scale', 1]]); of.get(question.type);`, ['scale']],
    ['an object', `const of: Record<string, number> = { money: 2 }; of[question.type];`, ['money']],
    ['a key', `const of = { money: 2 }; question.type in of;`, ['money']],
    [
      'a list in an object',
      `const of: Record<string, string[]> = { name: ['text'] }; of[question.id]!.includes(question.type);`,
      ['text'],
    ],
    ['a type that is handed on', `field('signature');`, ['signature']],
  ])('finds %s', (_, code, types) => {
    expect(named(code)).toEqual(types);
  });

  it.each<[string, string]>([
    ['a literal of another union', `other.kind === 'text'; other.way === 'email';`],
    ['what narrowing left of another union', `if (other.kind !== 'file-name') { other.kind === 'text'; }`],
    ['the kind of a value', `typeof question.id === 'number';`],
    ['two types that are not written down', `declare const one: Question; one.type === question.type;`],
    ['a question that is made', `const made: Question = { id: 'a', type: 'text' };`],
    ['types that were met', `const met = new Set<string>(); met.has(question.type);`],
    ['a list that was handed in', `declare const of: readonly FieldName[]; of.includes(name);`],
    ['an ask for a property', `'choices' in question;`],
  ])('lets %s be', (_, code) => {
    expect(named(code)).toEqual([]);
  });
});
