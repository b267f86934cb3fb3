import { connect, type Socket } from 'node:net';
import { newPost } from './posts.ts';

const came = Buffer.alloc(250 * 1_024, ' ');

/** Begins posts of 262 KB, of which 250 KB come and the rest never. Gives what ends them. */
export async function openUnfinished(server: string, form: string, count: number): Promise<() => void> {
  const { hostname, port } = new URL(server);
  const sockets: Socket[] = [];
  for (let turn = 0; turn < count; turn += 1) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => socket.destroy());
    socket.resume();
    const head = ['Content-Type: application/json', `Idempotency-Key: ${newPost().id}`, 'Content-Length: 262144'];
    socket.write(`POST /forms/${form}/submissions HTTP/1.1\r\nHost: intake.test\r\n${head.join('\r\n')}\r\n\r\n`);
    socket.write(came);
    sockets.push(socket);
    // A few at a time, or they would only wait in line to be taken.
    if (turn % 100 === 99) await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  }
  return () => {
    for (const socket of sockets) socket.destroy();
  };
}
