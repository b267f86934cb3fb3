/**
 * One thing that is wrong, as data. Sentences are made from it by the messages of a language.
 *
 * `path` is a JSON pointer (RFC 6901): into the definition for author problems (`/sections/0/questions/1/id`),
 * into `answers` for answer problems (`/household/0/age`). It never carries what a person typed.
 */
export interface Issue {
  readonly code: string;
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number | boolean>>;
}
