import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

/** How long a connection without a request is left open at a stop, in milliseconds: one may be on the way. */
const silent = 500;
/** How long requests may go on at a stop, in milliseconds. */
const longest = 10_000;

/**
 * The connections of a server and the requests on them. Node's own `close` waits for connections without a request, and for
 * heads that never end.
 */
export class OpenConnections {
  readonly #server: Server;
  readonly #sockets = new Set<Socket>();
  readonly #answers = new Map<Socket, Set<ServerResponse>>();
  #stopping = false;

  constructor(server: Server) {
    this.#server = server;
    server.on('connection', (socket: Socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    server.prependListener('request', (request: IncomingMessage, response: ServerResponse) =>
      this.#note(request.socket, response),
    );
  }

  /** Takes no more connections, lets running requests be answered, and closes the rest. */
  stop(): Promise<void> {
    this.#stopping = true;
    for (const answers of this.#answers.values()) for (const answer of answers) answer.shouldKeepAlive = false;
    const cut = setTimeout(() => this.#cutSilent(), silent);
    const hurry = setTimeout(() => this.#server.closeAllConnections(), longest);
    return new Promise((resolve) => {
      this.#server.close(() => {
        clearTimeout(cut);
        clearTimeout(hurry);
        resolve();
      });
    });
  }

  #note(socket: Socket, response: ServerResponse): void {
    if (this.#stopping) response.shouldKeepAlive = false;
    const answers = this.#answers.get(socket) ?? new Set();
    this.#answers.set(socket, answers.add(response));
    response.once('close', () => {
      answers.delete(response);
      if (answers.size > 0) return;
      this.#answers.delete(socket);
      if (this.#stopping) socket.destroySoon();
    });
  }

  #cutSilent(): void {
    for (const socket of this.#sockets) if (!this.#answers.has(socket)) socket.destroy();
  }
}
