import { cleanFileName, type FileAnswer } from '@open-intake/core';
import { toBase64 } from './base64.ts';

/** A file as it is answered: its bytes with their SHA-256, under a new id. Rejects when the bytes cannot be read. */
export async function fileAnswer(blob: Blob, name: string, type: string): Promise<FileAnswer> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const hash = toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
  return {
    uploadId: crypto.randomUUID(),
    name: shortName(cleanFileName(name)),
    type,
    size: bytes.length,
    digest: `sha256-${hash.replaceAll('+', '-').replaceAll('/', '_').replace('=', '')}`,
    data: toBase64(bytes),
  };
}

/** At most 255 characters, with what stands after the last dot. */
function shortName(name: string): string {
  const [ending = ''] = /\.\w{1,9}$/.exec(name) ?? [];
  return name.length <= 255 ? name : cleanFileName(name.slice(0, 255 - ending.length)) + ending;
}
