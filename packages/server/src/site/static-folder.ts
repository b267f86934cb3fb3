import { readFile, stat } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { acceptedEncodings, type Encoding } from '../http/accepted-encoding.ts';
import { contentTypes } from '../http/content-types.ts';
import { digestOf } from '../http/digest.ts';
import { matches } from '../http/etag.ts';

/** Which files are served, and where. */
export interface StaticFolderOptions {
  readonly folder: string;
  /** Path under which the files are, ending in `/`. */
  readonly prefix: string;
  /** More headers for every file. */
  readonly headers?: Readonly<Record<string, string>>;
}

/** Answers a GET or HEAD for a file of a folder; undefined when the folder has no such file. */
export type StaticFolder = (request: Request) => Promise<Response | undefined>;

/** Hashed by the build: what is under such a name never changes. */
const hashed = /-[A-Za-z0-9_-]{8}\.[a-z0-9]+$/;
const suffixes: Readonly<Record<Encoding, string>> = { br: '.br', gzip: '.gz' };

/** Serves a folder: only known types, no dotfiles, `index.html` for the folder itself, `.br` and `.gz` siblings where they are. */
export function staticFolder({ folder, prefix, headers = {} }: StaticFolderOptions): StaticFolder {
  return async (request) => {
    const name = nameIn(new URL(request.url).pathname, prefix);
    const type = name === undefined ? undefined : contentTypes[extname(name)];
    if (name === undefined || type === undefined) return undefined;
    const found = await read(join(folder, name), acceptedEncodings(request.headers.get('Accept-Encoding')));
    if (!found) return undefined;
    const etag = `"${digestOf(found.bytes)}"`;
    const more = {
      ...headers,
      ETag: etag,
      Vary: 'Accept-Encoding',
      'Cache-Control': hashed.test(name) ? 'public, max-age=31536000, immutable' : 'no-cache',
    };
    if (matches(request.headers.get('If-None-Match'), etag)) return new Response(null, { status: 304, headers: more });
    const encoding: Record<string, string> = found.encoding === undefined ? {} : { 'Content-Encoding': found.encoding };
    return new Response(request.method === 'HEAD' ? null : found.bytes, {
      headers: { ...more, ...encoding, 'Content-Type': type, 'Content-Length': String(found.bytes.byteLength) },
    });
  };
}

/** The file's name inside the folder; undefined for everything that would leave it or is hidden. */
function nameIn(pathname: string, prefix: string): string | undefined {
  if (!pathname.startsWith(prefix)) return undefined;
  const rest = decode(pathname.slice(prefix.length));
  if (
    rest === undefined ||
    rest.includes('\0') ||
    rest.includes('\\') ||
    rest.split('/').some((part) => part.startsWith('.'))
  )
    return undefined;
  const name = normalize(rest === '' ? 'index.html' : rest);
  return name.startsWith(sep) ? undefined : name;
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

async function read(
  path: string,
  accepted: readonly Encoding[],
): Promise<{ bytes: Uint8Array<ArrayBuffer>; encoding?: string } | undefined> {
  const plain = await stat(path).catch(() => undefined);
  if (!plain?.isFile()) return undefined;
  for (const encoding of accepted) {
    const bytes = await readFile(`${path}${suffixes[encoding]}`).catch(() => undefined);
    if (bytes) return { bytes: new Uint8Array(bytes), encoding };
  }
  return { bytes: new Uint8Array(await readFile(path)) };
}
