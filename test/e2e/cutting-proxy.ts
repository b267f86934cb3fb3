import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/**
 * What happens to posts between browser and server. `pass`: nothing. `cut`: the server gets them, and the line breaks before
 * its reply. `portal`: a page of HTML answers in the server's name, as in a hotel. `down`: nothing answers.
 */
export type ProxyMode = 'pass' | 'cut' | 'portal' | 'down';

/** A line between browser and server that can break. */
export interface CuttingProxy {
  /** Address of the product's page over this line. */
  readonly page: string;
  mode: ProxyMode;
  /** How many posts came by. */
  readonly posts: number;
  stop(): Promise<void>;
}

const portalPage = '<!doctype html><title>Welcome</title><p>Please accept our terms.</p>';
const portal = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: ${portalPage.length}\r\nConnection: close\r\n\r\n${portalPage}`;

/** @param at the port to listen on; 0 takes any free one */
export async function startCuttingProxy(server: string, at = 0): Promise<CuttingProxy> {
  const { hostname, port } = new URL(server);
  const open = new Set<Socket>();
  let mode: ProxyMode = 'pass';
  let posts = 0;

  const proxy = createServer((browser) => {
    const line = connect(Number(port), hostname);
    let posting = false;
    for (const [one, other] of [
      [browser, line],
      [line, browser],
    ] as const) {
      open.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        open.delete(one);
        other.destroy();
      });
    }
    browser.on('data', (chunk: Buffer) => {
      if (chunk.subarray(0, 5).toString() === 'POST ') {
        posts += 1;
        posting = true;
      } else if (/^(GET|HEAD|OPTIONS) /.test(chunk.subarray(0, 8).toString())) posting = false;
      if (mode === 'down') return browser.destroy();
      if (mode === 'portal' && posting) return browser.end(portal);
      line.write(chunk);
    });
    line.on('data', (chunk: Buffer) => {
      if (mode === 'cut' && posting) browser.destroy();
      else browser.write(chunk);
    });
  });
  await new Promise<void>((resolve) => proxy.listen(at, '127.0.0.1', resolve));
  return {
    page: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/`,
    get mode() {
      return mode;
    },
    set mode(next) {
      mode = next;
    },
    get posts() {
      return posts;
    },
    stop: () =>
      new Promise((resolve) => {
        proxy.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
