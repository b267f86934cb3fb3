import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { connect, createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { errorCode } from '../http/error-code.ts';

/** The shortest room for the address of a Unix socket that any system has is 104 bytes, its end included. */
const longest = 103;
const patience = 1_000;

/**
 * Listens on a Unix socket in a folder. The system ends it with the process, however that ends, and whoever shares the folder
 * on this machine can tell, in any container.
 *
 * @returns undefined where the file system or the system has no such sockets
 */
export async function listenInFolder(folder: string, name: string): Promise<Server | undefined> {
  const server = createServer((socket) => socket.on('error', () => undefined).end());
  server.unref();
  const isListening = await atShortPath(
    folder,
    name,
    (path) =>
      new Promise<boolean>((resolve) => {
        server.once('error', () => resolve(false));
        server.listen(path, () => resolve(true));
      }),
  );
  server.on('error', () => undefined);
  return isListening === true ? server : undefined;
}

/** Whether a process listens on a socket in a folder. One that is stopped or busy counts too. */
export async function isListenedTo(folder: string, name: string): Promise<boolean> {
  const answer = await atShortPath(
    folder,
    name,
    (path) =>
      new Promise<boolean>((resolve) => {
        const socket = connect(path);
        const settle = (isThere: boolean) => {
          clearTimeout(slow);
          socket.destroy();
          resolve(isThere);
        };
        const slow = setTimeout(() => settle(true), patience);
        socket.once('connect', () => settle(true));
        // EAGAIN: somebody listens and has too many callers already.
        socket.once('error', (error) => settle(errorCode(error) === 'EAGAIN'));
      }),
  );
  return answer === true;
}

/** A path that is too long for a socket is gone around by a link. Undefined where that is too long as well. */
async function atShortPath<T>(folder: string, name: string, use: (path: string) => Promise<T>): Promise<T | undefined> {
  const direct = join(folder, name);
  if (Buffer.byteLength(direct) <= longest) return use(direct);
  const around = await mkdtemp(join(tmpdir(), 'oi-'));
  try {
    const short = join(around, 'd', name);
    if (Buffer.byteLength(short) > longest) return undefined;
    await symlink(folder, join(around, 'd'));
    return await use(short);
  } catch {
    return undefined;
  } finally {
    await rm(around, { recursive: true, force: true });
  }
}
