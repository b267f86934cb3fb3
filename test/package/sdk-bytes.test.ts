import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { brotliSize } from '../helpers/bytes.ts';
import { root } from '../helpers/source-files.ts';

/**
 * 15.8 KB: what a developer adds to a page of their own by importing the whole SDK with its schemas, the worker's side too. ky
 * (4.4 KB) and zod/mini (6 to 8 KB) are most of it. It rose by 300 because a client reads the agency's services and what is true
 * today, and a worker changes that and asks for what may be of the same person.
 */
const ceiling = 15_800;

/** 9 KB: what sealing costs, and only those who seal. The HPKE library is 7 KB of it. */
const sealingCeiling = 9_000;
const isSealing = ({ moduleIds }: Rolldown.OutputChunk) =>
  moduleIds.some((id) => /sdk\/src\/seal\/|\/@hpke\//.test(id)) || moduleIds.every((id) => id.startsWith('\0'));

const entry = 'virtual:sdk';

async function bundledSdk(): Promise<readonly Rolldown.OutputChunk[]> {
  const result = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['open-intake-source', 'module', 'browser', 'production'] },
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === entry ? entry : undefined),
        load: (id) => (id === entry ? "export * from '@open-intake/sdk';" : undefined),
      },
    ],
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        // Without hashes: those of lazy parts stand in the entry, and would move its size by 20 bytes at random.
        output: { chunkFileNames: '[name].js' },
      },
    },
  })) as Rolldown.RolldownOutput;
  return result.output.filter((file) => file.type === 'chunk');
}

describe('the SDK in a bundle', () => {
  it('T35 costs at most 9 KB brotli more where it seals, and loads that by itself', async () => {
    const chunks = (await bundledSdk()).filter(isSealing);
    const size = chunks.reduce((sum, { code }) => sum + brotliSize(code), 0);
    console.log(`sealing: ${size} bytes brotli in ${chunks.map(({ fileName }) => fileName).join(', ')}`);
    expect(chunks.filter(({ isEntry }) => isEntry)).toEqual([]);
    expect(size).toBeGreaterThan(6_000);
    expect(size).toBeLessThanOrEqual(sealingCeiling);
  });

  it('costs at most 15.8 KB brotli, schemas and lazy parts but sealing included', async () => {
    const chunks = (await bundledSdk()).filter((chunk) => !isSealing(chunk));
    const size = chunks.reduce((sum, { code }) => sum + brotliSize(code), 0);
    console.log(`sdk: ${size} bytes brotli in ${chunks.length} file(s)`);
    expect(size).toBeGreaterThan(3_000);
    expect(size).toBeLessThanOrEqual(ceiling);
  });

  it('brings no test tools and no elements along', async () => {
    const code = (await bundledSdk()).map((chunk) => chunk.code).join('');
    expect(code).not.toMatch(/mockServiceWorker|LitElement|i18next/);
  });
});
