import { brotliCompressSync, constants } from 'node:zlib';

/** The size of bytes as a server would send them: brotli at its best quality. */
export function brotliSize(bytes: Uint8Array | string): number {
  const buffer = Buffer.from(bytes as Uint8Array);
  return brotliCompressSync(buffer, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length },
  }).length;
}
