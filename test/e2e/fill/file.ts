import { type FileAnswer, usualFileTypes } from '@open-intake/core';
import { container, control, type HandFor } from './hand.ts';

/** Chooses the files of the device, and waits until they are listed. */
export async function fillFile(hand: HandFor<'file'>, files: readonly FileAnswer[]): Promise<void> {
  const { accept = usualFileTypes } = hand.question;
  const takesPictures = accept.some((type) => type.startsWith('image/'));
  const input = control(hand, takesPictures ? '-choose' : '');
  await input.setInputFiles(
    files.map(({ name, type, data }) => ({ name, mimeType: type, buffer: Buffer.from(data, 'base64') })),
  );
  await container(hand)
    .locator('.file')
    .nth(files.length - 1)
    .waitFor();
}
