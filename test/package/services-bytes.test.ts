import { build, type Rolldown } from 'vite';
import { expect, it } from 'vitest';
import { brotliSize } from '../helpers/bytes.ts';
import { root } from '../helpers/source-files.ts';

/**
 * 4.2 KB: what matching adds to a page, the check of the file's shape included. It has no library in it. It rose by 200 because every
 * property of a place is looked at: a damaged one is left out.
 */
const ceiling = 4_200;

const entry = 'virtual:services';

/** Everything that the root of the package exports, as a page would load it. */
async function bundled(): Promise<Rolldown.OutputChunk> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['open-intake-source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? "export * from '@open-intake/services';" : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: ['chrome109', 'firefox115', 'safari16.4'],
      rolldownOptions: { input: entry, preserveEntrySignatures: 'strict' },
    },
  })) as Rolldown.RolldownOutput;
  return result.output.find((file) => file.type === 'chunk')!;
}

it('matching services costs a page at most 4.2 KB brotli, and brings no library along', async () => {
  const { code, moduleIds } = await bundled();
  const size = brotliSize(code);
  console.log(`services: ${size} bytes brotli`);
  expect(size).toBeGreaterThan(1_500);
  expect(size).toBeLessThanOrEqual(ceiling);
  expect(
    moduleIds
      .filter((id) => id.includes('node_modules') || !/services\/src\/(index|match\/[\w-]+)\.ts$/.test(id))
      .filter((id) => !id.startsWith(entry) && !id.startsWith('\0')),
  ).toEqual([]);
});
