import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** The scripts of the preview page by their address, such as `/preview.js`. */
export type PreviewFiles = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** Reads the built scripts. Undefined when the page has not been built. */
export async function readPreviewFiles(folder: string): Promise<PreviewFiles | undefined> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const entry of entries) {
    if (!entry.isFile() || !entry.name.endsWith('.js')) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(`/${relative(folder, path).split(sep).join('/')}`, new Uint8Array(await readFile(path)));
  }
  return files.has('/preview.js') ? files : undefined;
}
