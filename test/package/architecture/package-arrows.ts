import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { importsOf, root } from '../../helpers/source-files.ts';
import { filesOf } from '../arrows.ts';
import { type PackageName, packageNames } from '../rooms.ts';

/** What a package takes from another: its code (`imports`), or its files as they are (`files`). */
export interface PackageArrow {
  readonly from: PackageName;
  readonly to: PackageName | 'needs-assessment';
  readonly kind: 'imports' | 'files';
}

const scope = '@open-intake/';
const nameIn = (specifier: string) => specifier.slice(scope.length).split('/')[0] as PackageArrow['to'];

function importedBy(name: PackageName): readonly PackageArrow['to'][] {
  const specifiers = filesOf(name).flatMap(({ text }) => importsOf(text).map(({ from }) => from));
  return [...new Set(specifiers.filter((from) => from.startsWith(scope)).map(nameIn))];
}

function askedForBy(name: PackageName): readonly PackageArrow['to'][] {
  const manifest = JSON.parse(readFileSync(resolve(root, 'packages', name, 'package.json'), 'utf8')) as {
    readonly dependencies: Readonly<Record<string, string>>;
  };
  return Object.keys(manifest.dependencies)
    .filter((target) => target.startsWith(scope))
    .map(nameIn);
}

/** Every arrow between packages, as the imports and the manifests have it. */
export function packageArrows(): readonly PackageArrow[] {
  return packageNames.flatMap((from) => {
    const imported = importedBy(from);
    const files = askedForBy(from).filter((to) => !imported.includes(to));
    return [
      ...imported.map((to) => ({ from, to, kind: 'imports' as const })),
      ...files.map((to) => ({ from, to, kind: 'files' as const })),
    ];
  });
}

/** The arrows that no way over another package says as well. */
export function withoutDetours(arrows: readonly PackageArrow[]): readonly PackageArrow[] {
  const imports = arrows.filter(({ kind }) => kind === 'imports');
  const reaches = (from: string, to: string): boolean =>
    imports.some((arrow) => arrow.from === from && (arrow.to === to || reaches(arrow.to, to)));
  const isDetour = ({ from, to, kind }: PackageArrow) =>
    kind === 'imports' && imports.some((other) => other.from === from && other.to !== to && reaches(other.to, to));
  return arrows.filter((arrow) => !isDetour(arrow));
}
