import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type FolderWatch, watchFolders } from './watch-folders.ts';

let folder: string;
let watch: FolderWatch;
const changed = vi.fn();
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-intake-watch-'));
  changed.mockReset();
  watch = watchFolders(changed);
});
afterEach(async () => {
  watch.stop();
  await rm(folder, { recursive: true });
});

const write = (text: string) => writeFile(join(folder, 'form.json'), text);

describe('watching folders', () => {
  it('tells of a change once, however many steps it took', async () => {
    watch.follow([folder]);
    for (const text of ['a', 'b', 'c']) await write(text);
    await vi.waitFor(() => expect(changed).toHaveBeenCalled(), { timeout: 5000 });
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it('is quiet about folders that are followed no more', async () => {
    watch.follow([folder]);
    watch.follow([]);
    await write('a');
    await new Promise((resolve) => setTimeout(resolve, 400));
    expect(changed).not.toHaveBeenCalled();
  });

  it('says whether a folder is new', () => {
    expect([watch.follow([folder]), watch.follow([folder])]).toEqual([true, false]);
  });

  it('passes over a folder that is not there', () => {
    expect(watch.follow([join(folder, 'nowhere')])).toBe(false);
  });
});
