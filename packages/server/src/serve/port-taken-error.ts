/** Something else listens on the port that was asked for. */
export class PortTakenError extends Error {
  override readonly name = 'PortTakenError';
  readonly port: number;

  constructor(host: string, port: number, holder: string | undefined, cause?: unknown) {
    super(`port ${port} of ${host} is in use${holder === undefined ? '' : ` by ${holder}`}`, { cause });
    this.port = port;
  }
}
