import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type AllowedOrigins, corsHeaders } from '../http/cors.ts';
import { type PackedText, packedAnswer, packText } from '../http/packed-text.ts';
import type { Preload } from './preload.ts';
import type { StaticFolder, StaticFolderOptions } from './static-folder.ts';

/** The preload of a script, and the pages that may read it. */
export interface PreloadOptions {
  /** What it brings along now. */
  readonly preload: () => Preload;
  /** Origins of pages that may read the form; every other page gets the script alone. */
  readonly allowedOrigins: AllowedOrigins;
}

/**
 * Serves `open-intake.js` with a `const` before its first line that holds the form. The script itself stays as it was built: its
 * chunks import it by the same address.
 */
export function preloadingScript(
  { folder, headers = {} }: Pick<StaticFolderOptions, 'folder' | 'headers'>,
  { preload, allowedOrigins }: PreloadOptions,
): StaticFolder {
  const file = join(folder, 'open-intake.js');
  let made: { readonly of: Preload; readonly at: number; readonly packed: Promise<PackedText> } | undefined;

  const pack = async (of: Preload): Promise<PackedText> => {
    const { mtimeMs: at } = await stat(file);
    if (made?.of !== of || made.at !== at)
      made = { of, at, packed: readFile(file, 'utf8').then((script) => packText(before(of) + script)) };
    return made.packed;
  };

  return async (request) => {
    const origin = request.headers.get('Origin');
    if (origin !== null && !('Access-Control-Allow-Origin' in corsHeaders(origin, allowedOrigins))) return undefined;
    const packed = await pack(preload()).catch(() => undefined);
    return (
      packed &&
      packedAnswer(request, packed, {
        ...headers,
        'Content-Type': 'text/javascript; charset=utf-8',
        'Cache-Control': 'no-cache',
        Vary: 'Accept-Encoding, Origin',
      })
    );
  };
}

/**
 * JSON in a string is read faster than an object that is written out, and can name no prototype. The comment has browsers that know it
 * compile everything beside the network: nearly all of the script runs at once.
 */
function before(preload: Preload): string {
  const quoted = JSON.stringify(preload).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return `//# allFunctionsCalledOnLoad\nconst openIntakePreload=JSON.parse('${quoted}');\n`;
}
