import { connect, type Socket } from 'node:net';
import { newPost } from './posts.ts';

/** Opens lines that send nothing, and lines that begin a post and go on a byte a second. Gives what ends them. */
export async function openSlowLines(server: string, idle: number, trickling: number): Promise<() => void> {
  const { hostname, port } = new URL(server);
  const sockets: Socket[] = [];
  const begun: Socket[] = [];
  for (let turn = 0; turn < idle + trickling; turn += 1) {
    const socket = connect(Number(port), hostname);
    socket.on('error', () => socket.destroy());
    sockets.push(socket);
    if (turn < trickling) {
      const head = ['Content-Type: application/json', `Idempotency-Key: ${newPost().id}`, 'Content-Length: 4000'];
      socket.write(`POST /forms/small/submissions HTTP/1.1\r\nHost: intake.test\r\n${head.join('\r\n')}\r\n\r\n{`);
      begun.push(socket);
    }
    // A few at a time, or they would only wait in line to be taken.
    if (turn % 200 === 199) await new Promise((resolve) => socket.once('connect', resolve).once('close', resolve));
  }
  const timer = setInterval(() => {
    for (const socket of begun) if (!socket.destroyed) socket.write(' ');
  }, 1_000);
  return () => {
    clearInterval(timer);
    for (const socket of sockets) socket.destroy();
  };
}
