import type { RequestOrigin } from './request-origin.ts';

/** The head of a request, before any of its body is read and a `Request` is made of it. */
export interface RequestHead {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The header `Origin`. */
  readonly origin: string | null;
  /** The header `Content-Length`. @default unknown */
  readonly length?: number | undefined;
}

/** A whole answer, ready to be sent by whatever speaks HTTP. */
export interface ReadyAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Gives the answer to a request that is not let in; `undefined` for every other one. */
export type Refuse = (head: RequestHead) => ReadyAnswer | undefined;

/** A Web-standard handler: it answers every request and never throws. `from` is only counted, in memory. */
export interface IntakeHandler {
  (request: Request, from?: RequestOrigin): Promise<Response>;
  /**
   * The answer to a request for which there is no room now, from its head alone. Whatever speaks HTTP may ask this first and
   * need not: the handler says the same, but only after a `Request` was made.
   */
  readonly refuse?: Refuse | undefined;
  /** Ends the work that goes on behind the calls, such as due times; before the database is closed. */
  readonly stop?: (() => Promise<void>) | undefined;
}
