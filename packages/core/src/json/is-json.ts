/** JSON as it comes: a text, or UTF-8 as bytes or as the buffer of a file or an answer. */
export type Json = string | Uint8Array | ArrayBuffer;

/** Whether something is JSON still to be read, and not a value. */
export function isJson(input: unknown): input is Json {
  return typeof input === 'string' || input instanceof Uint8Array || input instanceof ArrayBuffer;
}
