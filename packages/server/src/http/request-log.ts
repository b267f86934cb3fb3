import { errorCode } from './error-code.ts';

/** One line a request: which call, how it went, how long it took. No ids, no query, no address, no body. */
export interface RequestLine {
  readonly method: string;
  /** The pattern of the route, such as `/submissions/:id`; `none` when there is no such route. */
  readonly route: string;
  readonly status: number;
  readonly ms: number;
  /** What went wrong inside, as a class name and the code of PostgreSQL or Node: never a message, which may quote data. */
  readonly error?: string;
}

/** Gets one line for each request. */
export type RequestLog = (line: RequestLine) => void;

/** A line as text: `POST /forms/:form/submissions 201 12 ms`. */
export function formatRequestLine({ method, route, status, ms, error }: RequestLine): string {
  return `${method} ${route} ${status} ${ms} ms${error === undefined ? '' : ` ${error}`}`;
}

/** A name for an unexpected error that gives nothing away. */
export function errorName(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown';
  const code = errorCode(error);
  return `${error.constructor.name}${/^[A-Za-z0-9_-]{1,40}$/.test(code) ? ` ${code}` : ''}`;
}
