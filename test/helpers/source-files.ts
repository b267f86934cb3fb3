import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Path from the repository's root. */
  readonly path: string;
  readonly text: string;
}

/** All files below a folder of the repository whose path matches, in order, without built and installed ones. */
export function sourceFiles(folder: string, matches: RegExp): readonly SourceFile[] {
  const from = resolve(root, folder);
  return readdirSync(from, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => matches.test(path) && !/(^|\/)(node_modules|dist)\//.test(path))
    .sort()
    .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }));
}

export interface ImportLine {
  readonly from: string;
  readonly typeOnly: boolean;
}

/** What a module imports, static and dynamic. Reads the text; strings in comments do not count. */
export function importsOf(text: string): readonly ImportLine[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  const statics = [...code.matchAll(/^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/gm)];
  const dynamics = [...code.matchAll(/import\(\s*['"]([^'"]+)['"]/g)];
  return [
    ...statics.map((match) => ({ from: match[2]!, typeOnly: match[1] !== undefined })),
    ...dynamics.map((match) => ({ from: match[1]!, typeOnly: false })),
  ];
}
