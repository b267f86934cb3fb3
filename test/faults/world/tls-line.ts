import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type TLSSocket } from 'node:tls';

/** A line to a server that shows a certificate of its own making. */
export interface TlsLine {
  /** Without a slash at the end. */
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** Whoever takes the certificate gets through to this server. */
export async function startTlsLine(server: string): Promise<TlsLine> {
  const { hostname, port } = new URL(server);
  const open = new Set<TLSSocket>();
  const listener = createServer(ownCertificate(), (socket) => {
    open.add(socket);
    const onward = connect(Number(port), hostname);
    const end = () => {
      socket.destroy();
      onward.destroy();
    };
    for (const one of [socket, onward]) one.on('error', end);
    socket.pipe(onward).pipe(socket);
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  return {
    origin: `https://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    async stop() {
      for (const socket of open) socket.destroy();
      listener.close();
    },
  };
}

/** Why there can be no such line here, if that is so. */
export function noCertificates(): string | undefined {
  return spawnSync('openssl', ['version']).error && 'There is no openssl here to make a certificate.';
}

/** Good for 127.0.0.1 and two days, and nobody vouches for it. */
function ownCertificate(): { readonly key: Buffer; readonly cert: Buffer } {
  const folder = mkdtempSync(join(tmpdir(), 'open-intake-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-days', '2'];
  try {
    execFileSync('openssl', ['req', '-x509', ...kind, '-keyout', key, '-out', cert, ...subject], { stdio: 'ignore' });
    return { key: readFileSync(key), cert: readFileSync(cert) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
