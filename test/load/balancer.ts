import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A balancer that hands each connection to the next server, and to another one when that is gone. */
export interface Balancer {
  readonly url: string;
  stop(): Promise<void>;
}

export async function startBalancer(servers: readonly string[]): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const hand = (client: Socket, triesLeft: number): void => {
    turn += 1;
    const { hostname, port } = new URL(servers[turn % servers.length] ?? '');
    const server = connect(Number(port), hostname);
    server.once('connect', () => {
      open.add(server);
      client.pipe(server).pipe(client);
      client.on('close', () => server.destroy());
      server.on('close', () => client.destroy());
    });
    server.on('error', () => {
      if (server.connecting || !open.has(server)) {
        if (triesLeft > 0) return hand(client, triesLeft - 1);
      }
      client.destroy();
    });
  };
  const balancer = createServer((client) => {
    open.add(client);
    client.on('error', () => client.destroy());
    hand(client, servers.length);
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', 4_096, resolve));
  return {
    url: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}/`,
    stop: () =>
      new Promise((resolve) => {
        balancer.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}
