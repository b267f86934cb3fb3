import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseOverlay } from '@open-intake/services/compile';
import { describe, expect, it } from 'vitest';
import { overlaySchema } from '../src/overlay/overlay.ts';
import { csvColumns } from '../src/read/csv-columns.ts';

const readme = readFileSync(resolve(import.meta.dirname, '../README.md'), 'utf8');
const [, example = ''] = /```json\n([\s\S]*?)```/.exec(readme) ?? [];
const rowsAfter = (heading: string) => {
  const [, part = ''] = new RegExp(`\\n## ${heading}\\n([\\s\\S]*?)\\n## `).exec(readme) ?? [];
  return part
    .split('\n')
    .flatMap((line) =>
      [...(/^\| ([^|]*) \|/.exec(line)?.[1]?.matchAll(/`([^`]+)`/g) ?? [])].map(([, name = '']) => name),
    );
};

describe('the README', () => {
  it('has an overlay of three services that can be used', () => {
    const { overlay } = parseOverlay(example);
    expect(Object.keys(overlay?.services ?? {})).toHaveLength(3);
  });

  it('names all that an overlay may say of a service', () => {
    const service = overlaySchema.shape.services._zod.def.valueType;
    expect(rowsAfter('The overlay of an agency').sort()).toEqual(Object.keys(service.shape).sort());
  });

  it('names every column of the table', () => {
    const named = rowsAfter('The table of a small agency').map((name) => name.replaceAll(' ', '-'));
    expect(named.sort()).toEqual(Object.keys(csvColumns).sort());
  });
});
