import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const manifest = '@open-intake/cli/package.json';

/** The version of this package. */
export function ownVersion(): string {
  return (require(manifest) as { readonly version: string }).version;
}

/** The folder of the built preview page. */
export function previewFolder(): string {
  return join(dirname(require.resolve(manifest)), 'dist/preview');
}
