import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** What a mail server was given. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly text: string;
}

/** A real SMTP server on a port of this machine. */
export interface MailReceiver {
  /** `smtp://…`, with a name and a password. */
  readonly url: string;
  readonly received: readonly ReceivedMail[];
  /** How many mails it will not take, as a server does that is full. */
  refusing: number;
  stop(): Promise<void>;
}

export async function startMailReceiver(): Promise<MailReceiver> {
  const received: ReceivedMail[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS'],
    allowInsecureAuth: true,
    onAuth: ({ username, password }, _session, done) =>
      username === 'intake' && password === 'secret' ? done(null, { user: 'intake' }) : done(new Error('no')),
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (receiver.refusing > 0) {
          receiver.refusing -= 1;
          return done(Object.assign(new Error('full'), { responseCode: 452 }));
        }
        received.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: Buffer.concat(chunks).toString(),
        });
        return done();
      });
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const receiver: MailReceiver = {
    url: `smtp://intake:secret@127.0.0.1:${(server.server.address() as AddressInfo).port}`,
    received,
    refusing: 0,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return receiver;
}
