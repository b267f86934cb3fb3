import type { AgeRange, ServicePhone, WayIn } from '../match/compiled-services.ts';
import type { TaxonomyTerm } from '../taxonomy/needs-of-terms.ts';
import type { ServiceIssue } from './service-issue.ts';

/** Days of a week as recurrence rules write them (RFC 5545). */
export const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const;

/** When a service is open: a rule of days with hours, in local time. What is absent is not known. */
export interface Schedule {
  /** How the days come again. Absent: on every day from `from` to `to`. */
  readonly freq?: 'WEEKLY' | 'MONTHLY';
  /** Days of the week, of a month also numbered: `MO`, `1TU`, `-1FR`. */
  readonly byDay?: readonly string[];
  readonly byMonthDay?: readonly number[];
  readonly byWeekNo?: readonly number[];
  readonly byYearDay?: readonly number[];
  readonly interval?: number;
  readonly count?: number;
  readonly weekStart?: string;
  /** The day (ISO 8601) from which intervals are counted. */
  readonly start?: string;
  /** First and last day (ISO 8601). */
  readonly from?: string;
  readonly to?: string;
  /** Minutes after local midnight; `closes` at or before `opens` is on the next day. Absent: closed on these days. */
  readonly opens?: number;
  readonly closes?: number;
  /** An IANA time zone, or minutes from UTC. */
  readonly zone?: string | number;
}

/** A place where a service is given. */
export interface ServicePlace {
  readonly id: string;
  /** The address, line by line. Absent where it is no place to go to. */
  readonly address?: readonly string[];
  readonly schedules: readonly Schedule[];
  readonly phones: readonly ServicePhone[];
}

/** A service as a feed or a table has it, cleaned. What is absent is not known. */
export interface Service {
  readonly id: string;
  readonly name: string;
  /** `active`, or why it does not run. */
  readonly status?: 'active' | 'inactive' | 'defunct' | 'temporarily closed';
  readonly organization?: string;
  readonly description?: string;
  /** How to get it, in the words of the feed. */
  readonly steps?: string;
  readonly url?: string;
  readonly terms: readonly TaxonomyTerm[];
  /** Our needs, where a table names them. */
  readonly needs: readonly string[];
  readonly languages: readonly string[];
  readonly interpreters?: boolean;
  readonly phones: readonly ServicePhone[];
  readonly schedules: readonly Schedule[];
  readonly places: readonly ServicePlace[];
  /** Names of the areas it serves, as the feed writes them. */
  readonly areas: readonly string[];
  readonly ages?: AgeRange;
  /** Papers to bring, in the words of the feed. */
  readonly documents: readonly string[];
  readonly cost?: 'free' | 'costs';
  readonly how?: WayIn;
  readonly waitDays?: number;
  /** The day (ISO 8601) on which somebody last checked it. */
  readonly checked?: string;
  /** When the feed last changed it, as written. */
  readonly modified?: string;
}

/** What came of reading: the services that can be used, and what was wrong. */
export interface ReadServices {
  readonly services: readonly Service[];
  readonly issues: readonly ServiceIssue[];
}
