import { type FSWatcher, watch } from 'node:fs';

/** Folders under watch. */
export interface FolderWatch {
  /** Watches these from now on, and no others. Whether one is new, so that its files may have changed unseen. */
  follow(folders: readonly string[]): boolean;
  stop(): void;
}

/** Editors write a file in several steps: so long nothing must happen before a change counts, in milliseconds. */
const quiet = 120;

/** Tells when a file in one of some folders changes. A folder that cannot be watched is passed over. */
export function watchFolders(changed: () => void): FolderWatch {
  const watchers = new Map<string, FSWatcher>();
  let timer: NodeJS.Timeout | undefined;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(changed, quiet);
  };
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const add = (folder: string) => {
    try {
      const watcher = watch(folder, soon);
      watcher.on('error', () => {
        drop(folder);
        soon();
      });
      watchers.set(folder, watcher);
    } catch {
      // It is gone, or the system watches as much as it can.
    }
  };
  return {
    follow: (folders) => {
      for (const folder of [...watchers.keys()]) if (!folders.includes(folder)) drop(folder);
      const added = folders.filter((folder) => !watchers.has(folder));
      for (const folder of added) add(folder);
      return added.some((folder) => watchers.has(folder));
    },
    stop: () => {
      clearTimeout(timer);
      for (const folder of [...watchers.keys()]) drop(folder);
    },
  };
}
