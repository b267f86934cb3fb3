/** What is known of a request before any of its body is read, and before a `Request` is made of it. */
export interface RequestHead {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  /** The header `Origin`. */
  readonly origin: string | null;
  /** The header `Content-Length`. @default unknown */
  readonly length?: number | undefined;
}
