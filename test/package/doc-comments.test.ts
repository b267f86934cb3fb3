import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';
import { filesOf } from './arrows.ts';

/** The packages that others can import. */
const packages = ['core', 'sdk', 'widget', 'server', 'services', 'cli'];

/** The packages in which what files export to each other says what it is too. */
const throughout = ['widget', 'core', 'sdk', 'inbox', 'server', 'services', 'cli'] as const;

type Exports = Readonly<Record<string, string | { readonly 'open-intake-source'?: string }>>;

/** The source files that the entries of a package are made from. */
function entriesOf(name: string): readonly string[] {
  const folder = resolve(root, 'packages', name);
  const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as { readonly exports: Exports };
  return Object.values(exports).flatMap((entry) => {
    const source = typeof entry === 'string' ? undefined : entry['open-intake-source'];
    return source?.endsWith('.ts') ? [resolve(folder, source)] : [];
  });
}

/** Names that a package exports without a doc comment where they are declared. */
function bareNames(entries: readonly string[]): { readonly names: number; readonly bare: readonly string[] } {
  const config = ts.getParsedCommandLineOfConfigFile(
    resolve(root, 'tsconfig.json'),
    {},
    {
      ...ts.sys,
      onUnRecoverableConfigFileDiagnostic: () => undefined,
    },
  );
  const program = ts.createProgram([...entries], { ...config?.options, composite: false, noEmit: true });
  const checker = program.getTypeChecker();
  const exported = entries.flatMap((entry) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(entry)!);
    return checker.getExportsOfModule(module!);
  });
  const bare = exported.filter((symbol) => {
    const declared = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
    return declared.getDocumentationComment(checker).length === 0;
  });
  return { names: exported.length, bare: bare.map(({ name }) => name).sort() };
}

describe.each(packages)('what %s exports', (name) => {
  const { names, bare } = bareNames(entriesOf(name));

  it('is there', () => expect(names).toBeGreaterThan(0));

  it('says what it is, name by name', () => expect(bare).toEqual([]));
});

/** Whether a statement makes names that other files can import; what is passed on from elsewhere has its comment there. */
const isExported = (statement: ts.Statement) =>
  ts.canHaveModifiers(statement) &&
  ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) === true;

function namesIn(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  const { name } = statement as ts.DeclarationStatement;
  return name === undefined ? [] : [name.text];
}

describe.each(throughout)('what the files of %s export', (name) => {
  const declared = filesOf(name).flatMap(({ path, text }) => {
    const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
    const exported = source.statements.filter(isExported);
    return exported.flatMap((statement) =>
      namesIn(statement).map((called) => ({
        called: `${path}: ${called}`,
        // Overloads say it once.
        isBare: !exported.some(
          (other) => namesIn(other).includes(called) && ts.getJSDocCommentsAndTags(other).some(ts.isJSDoc),
        ),
      })),
    );
  });

  it('is there', () => expect(declared.length).toBeGreaterThan(30));

  it('says what it is, name by name', () => {
    expect(declared.filter(({ isBare }) => isBare).map(({ called }) => called)).toEqual([]);
  });
});
