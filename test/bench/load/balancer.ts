import { type AddressInfo, connect, createServer, type Socket } from 'node:net';

/** A balancer that hands each connection to the next server, and to another one when that is gone. */
export interface Balancer {
  readonly url: string;
  /** Cuts every line that goes through it. */
  cut(): void;
  stop(): Promise<void>;
}

/** @param servers where they are; asked for each connection, since a server that was started again is elsewhere */
export async function startBalancer(servers: () => readonly string[]): Promise<Balancer> {
  const open = new Set<Socket>();
  let turn = 0;
  const keep = (socket: Socket) => {
    open.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => open.delete(socket));
  };
  const hand = (client: Socket, triesLeft: number): void => {
    const all = servers();
    turn += 1;
    const { hostname, port } = new URL(all[turn % all.length] ?? '');
    const server = connect(Number(port), hostname);
    let connected = false;
    server.once('connect', () => {
      connected = true;
      client.pipe(server).pipe(client);
      client.on('close', () => server.destroy());
    });
    server.once('close', () => {
      if (!connected && triesLeft > 0 && !client.destroyed) hand(client, triesLeft - 1);
      else client.destroy();
    });
    keep(server);
  };
  const balancer = createServer((client) => {
    keep(client);
    hand(client, servers().length);
  });
  await new Promise<void>((resolve) => balancer.listen(0, '127.0.0.1', 4_096, resolve));
  const cut = () => {
    for (const socket of open) socket.destroy();
  };
  return {
    url: `http://127.0.0.1:${(balancer.address() as AddressInfo).port}/`,
    cut,
    stop: () =>
      new Promise((resolve) => {
        balancer.close(() => resolve());
        cut();
      }),
  };
}
