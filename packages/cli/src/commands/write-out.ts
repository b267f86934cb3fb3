import { writeFile } from 'node:fs/promises';
import { wordsOf } from '../findings/issue-words.ts';
import { fileCode } from '../form-folder/read-bytes.ts';
import type { Io } from '../terminal/io.ts';

/** Prints a text, or writes it to a file as `write` does. False, with the reason told, when it cannot. */
export async function writeOut(
  text: string,
  file: string | undefined,
  io: Io,
  write: (file: string, text: string) => Promise<void> = writeFile,
): Promise<boolean> {
  if (file === undefined) {
    io.print(text.trimEnd());
    return true;
  }
  try {
    await write(file, text);
    io.tell(`Wrote ${file}.`);
    return true;
  } catch (error) {
    const code = fileCode(error);
    const why = wordsOf(code === 'no-such-file' ? 'no-such-folder' : code)?.sentence ?? '';
    io.tell(`${file}: this cannot be written. ${why}\nFix: make the folder, or name another file with --out.`);
    return false;
  }
}
