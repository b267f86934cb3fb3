import { resolve } from 'node:path';
import { build } from 'esbuild';
import { loadPart, partOfWords } from '../../packages/widget/split-words.mjs';

/** The HPKE library asks Node for Web Crypto where a browser has none; ours all have it. */
const noNodeCrypto = {
  name: 'no-node-crypto',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^crypto$/ }, () => ({ path: 'crypto', namespace: 'nothing' }));
    onLoad({ filter: /.*/, namespace: 'nothing' }, () => ({ contents: '' }));
  },
};

/** The words of the widget in two parts, as the build makes them. */
const splitWords = {
  name: 'split-words',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /\.json\?(first|later)$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path),
      namespace: 'words',
    }));
    onLoad({ filter: partOfWords, namespace: 'words' }, async ({ path }) => ({
      contents: await loadPart(path),
      loader: 'json',
    }));
  },
};

/**
 * Serves every test file as a bundle, with what they share in files beside them: module by module a page would ask for eight
 * hundred before the first test, a hundred times.
 *
 * @param {string} root
 * @param {readonly string[]} patterns
 */
export async function bundledTests(root, patterns) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: patterns,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    conditions: ['open-intake-source', 'browser', 'development'],
    outbase: root,
    outdir: root,
    write: false,
    sourcemap: 'inline',
    external: ['/__web-dev-server__*'],
    plugins: [noNodeCrypto, splitWords],
    logLevel: 'warning',
  });
  const served = new Map(outputFiles.map(({ path, text }) => [path, text]));
  return {
    name: 'bundled-tests',
    serve({ path }) {
      const body = served.get(resolve(root, `.${path}`).replace(/\.ts$/, '.js'));
      return body && { body, type: 'js' };
    },
  };
}
