const jsonType = /^application\/(?:[\w.-]+\+)?json\s*(?:;|$)/i;

/** The JSON value of an answer, or `undefined` when its content type or its bytes (strict UTF-8) are not JSON. */
export function parseJson(contentType: string, bytes: Uint8Array | undefined): unknown {
  if (bytes === undefined || !jsonType.test(contentType)) return undefined;
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
