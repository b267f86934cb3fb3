import { readdir, readFile, readlink } from 'node:fs/promises';

/**
 * Who listens on a TCP port of this machine, as far as the system tells: `process 4711 (node)`. Linux only, and only
 * processes that this one may look into.
 */
export async function portHolder(port: number): Promise<string | undefined> {
  const sockets = new Set([...(await listening('/proc/net/tcp', port)), ...(await listening('/proc/net/tcp6', port))]);
  if (sockets.size === 0) return undefined;
  const ids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  for (const id of ids) {
    if (!(await holds(id, sockets))) continue;
    const name = (await readFile(`/proc/${id}/comm`, 'utf8').catch(() => '')).trim();
    return name === '' ? `process ${id}` : `process ${id} (${name})`;
  }
  return undefined;
}

/** Inodes of the sockets that listen on the port. */
async function listening(table: string, port: number): Promise<readonly string[]> {
  const wanted = port.toString(16).toUpperCase().padStart(4, '0');
  const lines = (await readFile(table, 'utf8').catch(() => '')).split('\n').slice(1);
  return lines
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local, , state]) => local?.endsWith(`:${wanted}`) && state === '0A')
    .flatMap((fields) => fields[9] ?? []);
}

async function holds(id: string, sockets: ReadonlySet<string>): Promise<boolean> {
  const files = await readdir(`/proc/${id}/fd`).catch(() => []);
  const targets = await Promise.all(files.map((file) => readlink(`/proc/${id}/fd/${file}`).catch(() => '')));
  return targets.some((target) => sockets.has(/^socket:\[(\d+)\]$/.exec(target)?.[1] ?? ''));
}
