import { open } from 'node:fs/promises';

/** Writes a file for its owner only, also where one stands that others may read. Throws what the file system throws. */
export async function writePrivate(file: string, text: string): Promise<void> {
  const handle = await open(file, 'w', 0o600);
  try {
    // The mode given above is for new files only. What is no file, such as /dev/stdout, keeps its own.
    if ((await handle.stat()).isFile()) await handle.chmod(0o600);
    await handle.writeFile(text);
  } finally {
    await handle.close();
  }
}
