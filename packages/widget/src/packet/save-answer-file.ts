import type { AnswerFile } from '@open-intake/core';
import { safeFileName } from './safe-file-name.ts';

/** Keep a download reachable for so long after it was asked for, in milliseconds. */
const untilRevoked = 60_000;

/**
 * Hands a client's file to the browser, which puts it where downloads go: as bytes without a type, so that no page opens and
 * runs what is in it. Nothing leaves the page.
 */
export function saveAnswerFile({ name, type, data }: AnswerFile): void {
  const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
  const address = URL.createObjectURL(new Blob([bytes], { type: 'application/octet-stream' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = safeFileName(name, type);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), untilRevoked);
}
