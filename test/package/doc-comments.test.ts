import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { root } from '../helpers/source-files.ts';

/** The packages whose every exported name says what it is. */
const packages = ['core'];

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
