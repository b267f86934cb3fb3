/** Everything that a server is told at its start, from `readSettings`. Paths are absolute. */
export interface Settings {
  readonly database: DatabaseSettings;
  /** A form folder. */
  readonly form: string;
  /** The agency file. */
  readonly agency: string;
  /** A folder of services: a table or feed, and what staff approved of it. */
  readonly services?: string | undefined;
  /** The agency's own pages, served at `/`. */
  readonly pages?: string | undefined;
  /** The file that says who is told of what arrives. */
  readonly staff?: string | undefined;
  readonly webhookSecret?: string | undefined;
  readonly smtpUrl?: string | undefined;
  /** The folder `server` of `open-intake keys new`. */
  readonly keys?: string | undefined;
  /** With keys: until when plain submissions are taken too. */
  readonly plainUntil?: Date | undefined;
  readonly allowedOrigins: readonly string[];
  /** How many proxies of the agency's own stand in front. */
  readonly proxies: number;
  readonly host: string;
  readonly port: number;
  /** How many ports after `port` to try when it is taken. */
  readonly morePorts: number;
}

/** PostgreSQL with a token from outside, or PGlite in a folder that makes its own token where none is given. */
export type DatabaseSettings =
  | { readonly kind: 'postgres'; readonly url: string; readonly workerToken: string }
  | { readonly kind: 'pglite'; readonly folder: string; readonly workerToken?: string | undefined };

/** Defaults of settings that nobody made. */
export interface SettingDefaults {
  readonly form: string;
  /** Without it the agency file has to be named. */
  readonly agency?: string | undefined;
  readonly services?: string | undefined;
  readonly pages?: string | undefined;
  /** Origins with PGlite, when none are named. */
  readonly originsHere?: readonly string[] | undefined;
  readonly morePorts?: number | undefined;
}
