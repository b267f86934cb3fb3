/** One thing that a person asked for. */
export interface Need {
  /** One of `needCodes`, or a code of an agency's own form. */
  readonly code: string;
  /** Needed today. @default false */
  readonly urgent?: boolean;
}
