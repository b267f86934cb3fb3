/** The one web standard class that this package takes from where it runs: browsers, Node, Deno, Bun and workers have it. */
declare const TextDecoder: new (
  label: string,
  options: { readonly fatal: boolean; readonly ignoreBOM: boolean },
) => { decode(bytes: Uint8Array | ArrayBuffer): string };

/** The text of UTF-8 bytes; undefined where they are not (overlong forms, surrogates, cut off, UTF-16). */
export function decodeUtf8(bytes: Uint8Array | ArrayBuffer): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
