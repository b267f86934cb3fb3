import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../helpers/source-files.ts';

export const deployFolder = join(root, 'examples/deploy');
export const deployFile = (path: string) => readFileSync(join(deployFolder, path), 'utf8');

/** One line of a Dockerfile: what to do, and with what. */
export interface DockerStep {
  readonly name: string;
  readonly rest: string;
}

/** The steps of our Dockerfile, which continues no line. */
export function dockerSteps(): readonly DockerStep[] {
  return deployFile('docker/Dockerfile')
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))
    .map((line) => {
      const [name = '', ...rest] = line.split(' ');
      return { name, rest: rest.join(' ') };
    });
}

/** The block of a service in our compose file. */
export function composeService(name: string): string {
  const [, services = ''] = deployFile('docker/compose.yaml').split(/^services:$/m);
  const block = new RegExp(`^ {2}${name}:\n((?: {4}.*\n|\n)+)`, 'm').exec(services)?.[1];
  if (block === undefined) throw new Error(`The compose file has no service ${name}.`);
  return block;
}

/** What a service gets as its environment, with the values of `.env` put in as compose does. */
export function composeEnvironment(
  service: string,
  values: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const [, lines = ''] = /^ {4}environment:\n((?: {6}.*\n)+)/m.exec(composeService(service)) ?? [];
  const entries = [...lines.matchAll(/^ {6}([A-Z_]+): "?(.*?)"?$/gm)].map(([, name = '', text = '']) => {
    const value = text.replace(/\$\{([A-Z_]+)(:[?-])?([^}]*)\}/g, (_, key: string, kind: string, other: string) => {
      if (values[key]) return values[key];
      if (kind === ':?') throw new Error(`${key}: ${other}`);
      return other;
    });
    return [name, value] as const;
  });
  return Object.fromEntries(entries);
}

/** Names and values of a file of lines `NAME=value`, also of those that are commented out. */
export function environmentLines(text: string): readonly (readonly [string, string])[] {
  return [...text.matchAll(/^#?([A-Z_]+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value] as const);
}
