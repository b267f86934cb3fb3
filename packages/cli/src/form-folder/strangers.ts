import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { FormDefinition } from '@open-intake/core';
import type { Finding } from '../findings/finding.ts';
import { findingOf } from '../findings/finding-of.ts';

/** Words in languages that the form does not name: somebody forgot to name them. */
export async function strangers(folder: string, { languages }: FormDefinition): Promise<readonly Finding[]> {
  const names = await readdir(join(folder, 'messages')).catch(() => []);
  return names
    .filter((name) => name.endsWith('.json') && !languages.includes(name.slice(0, -'.json'.length)))
    .sort()
    .map((name) => findingOf(`messages/${name}`, { code: 'language-not-in-form', path: '' }));
}
