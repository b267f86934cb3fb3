import type { AgeRange } from './compiled-services.ts';

/** Where a person stays, as far as the person said it. */
export interface PersonArea {
  /** ZIP or postal code. */
  readonly zip?: string;
  readonly city?: string;
  readonly county?: string;
  readonly state?: string;
}

/** What is known of a person and of the moment. What is absent is not known: it hides nothing, and promises nothing. */
export interface Facts {
  /** Now, in milliseconds since 1970. */
  readonly now: number;
  /** Languages that the person speaks (BCP 47), the best first. */
  readonly languages?: readonly string[];
  readonly area?: PersonArea;
  /** Whole years, or the two ends of a range. */
  readonly age?: number | AgeRange;
  /** Whether the person said that nobody can see the screen. @default false */
  readonly alone?: boolean;
  /** Who fills the form in. A helper is somebody who sees the screen. @default "self" */
  readonly filledBy?: string;
  /** Papers that the person has: values of the question `documents`. */
  readonly documents?: readonly string[];
  /** What a place has to have: values of the question `access-help`. */
  readonly access?: readonly string[];
  /** The safety level of the page. @default "strict" */
  readonly safety?: string;
}

/** Whether sensitive help may be shown: the person says so, and fills the form in without a helper. */
export function isAlone({ alone, filledBy = 'self' }: Facts): boolean {
  return alone === true && (filledBy === 'self' || filledBy === 'worker');
}
