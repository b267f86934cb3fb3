import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { configDefaults } from 'vitest/config';

const root = import.meta.dirname;
const source = (path: string) => resolve(root, 'packages', path);

const minify = { compress: true, mangle: true, codegen: { removeWhitespace: true } };

/** What npm gets of a package: ES modules, third-party packages left as imports. */
function library(name: string, entry: Record<string, string>): EnvironmentOptions {
  return {
    consumer: 'client',
    resolve: { conditions: ['open-intake-source', 'module', 'default'] },
    build: {
      outDir: source(`${name}/dist`),
      emptyOutDir: false,
      target: 'es2022',
      lib: { entry: Object.fromEntries(Object.entries(entry).map(([key, file]) => [key, source(`${name}/${file}`)])), formats: ['es'] },
      rolldownOptions: {
        external: [/^[^./]/, /^node:/].map((pattern) => (id: string) => pattern.test(id) && !id.startsWith(root)) as never,
        output: { chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  };
}

export default defineConfig({});
