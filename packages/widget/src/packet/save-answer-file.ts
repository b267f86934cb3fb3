import type { AnswerFile } from '@open-intake/core';
import { saveBlob } from '../host-page/save-blob.ts';
import { safeFileName } from './safe-file-name.ts';

/**
 * Hands a client's file to the browser, which puts it where downloads go: as bytes without a type, so that no page opens and
 * runs what is in it. Nothing leaves the page.
 */
export function saveAnswerFile({ name, type, data }: AnswerFile): void {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  saveBlob(new Blob([bytes], { type: 'application/octet-stream' }), safeFileName(name, type));
}
