/** What staff should look at in the services that they approved. */
export const compileIssueCodes = [
  // Named in the overlay, and not in the feed
  'unknown-service',
  // Not shown to anybody
  ...(['no-needs', 'unknown-need', 'not-active'] as const),
  // Shown, and never a step for tonight
  ...(['hours-unknown', 'area-unknown', 'way-in-unknown', 'wait-unknown', 'language-unknown'] as const),
  // Left out
  ...(['unknown-area', 'address-in-text'] as const),
  // Weeks old
  'not-checked-lately',
] as const;

/** One of `compileIssueCodes`. */
export type CompileIssueCode = (typeof compileIssueCodes)[number];

/** Something about an approved service that staff should look at. Paths lead into the overlay. */
export interface CompileIssue {
  readonly code: CompileIssueCode;
  /** RFC 6901 pointer to the service in the overlay. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
}
