import { hashWorkerToken, newWorkerToken, openPglite, serve } from '@open-intake/server';
import { ChangeStream } from './change-stream.ts';
import type { PreviewFiles } from './preview-files.ts';
import { createPreviewHandler } from './preview-handler.ts';
import { type ServedForm, ServedForms } from './served-forms.ts';
import { watchFolders } from './watch-folders.ts';

/** The forms of a preview, and its port. */
export interface StartPreviewOptions {
  /** A form folder, or a folder of form folders. */
  readonly folder: string;
  /** Where the next free port is looked for; 0 takes any. */
  readonly port: number;
  /** Whether only `port` itself will do. */
  readonly exactly: boolean;
  readonly files: PreviewFiles;
  /** Told after files changed and were read. */
  readonly onChange?: (forms: readonly ServedForm[]) => void;
  /** Told when changed files could not be taken over; the preview goes on with what it has. */
  readonly onTrouble?: (error: unknown) => void;
}

/** A preview that runs. */
export interface Preview {
  readonly url: string;
  readonly forms: readonly ServedForm[];
  stop(): Promise<void>;
}

/**
 * Starts the preview on this machine only. What is submitted stays in the memory of this process and is gone with it.
 *
 * @throws the error of Node when the port cannot be had
 */
export async function startPreview(options: StartPreviewOptions): Promise<Preview> {
  const { folder, port, exactly, files, onChange, onTrouble = () => undefined } = options;
  const workerToken = newWorkerToken();
  const database = await openPglite();
  const served = new ServedForms({ folder, database, workerTokenHash: hashWorkerToken(workerToken) });
  const changes = new ChangeStream();
  let reading = Promise.resolve();
  const readAgain = async () => {
    let isChanged = await served.read();
    while (watch.follow(served.folders)) isChanged = (await served.read()) || isChanged;
    if (!isChanged) return;
    changes.tell();
    onChange?.(served.forms);
  };
  // One after the other: two changes at once must not end in the older state.
  const watch = watchFolders(() => {
    reading = reading.then(readAgain).catch(onTrouble);
  });
  const end = async () => {
    watch.stop();
    changes.close();
    await reading;
    await database.destroy();
  };
  try {
    await served.read();
    watch.follow(served.folders);
    const handle = createPreviewHandler({ served, changes, files, workerToken });
    const serving = await serve({ handle, port, tries: exactly ? 0 : 100 });
    return {
      url: serving.url,
      get forms() {
        return served.forms;
      },
      stop: async () => {
        changes.close();
        await serving.stop();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
