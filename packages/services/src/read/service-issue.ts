/** What can be wrong with a feed or a table of services. */
export const serviceIssueCodes = [
  // The whole
  ...([
    'bad-json',
    'bad-csv',
    'not-a-feed',
    'no-services',
    'too-many-services',
    'missing-column',
    'wrong-cells',
  ] as const),
  // Fetching
  ...(['fetch-failed', 'bad-answer', 'too-many-pages'] as const),
  // One value
  ...([
    'missing',
    'wrong-type',
    'unknown-value',
    'duplicate-id',
    'not-a-day',
    'not-a-time',
    'not-a-web-address',
  ] as const),
  ...([
    'unknown-language',
    'time-zone-is-an-offset',
    'unknown-time-zone',
    'unreadable-hours',
    'unknown-column',
  ] as const),
] as const;

/** One of `serviceIssueCodes`. */
export type ServiceIssueCode = (typeof serviceIssueCodes)[number];

/** Something wrong with a feed: a code, where, and what helps to mend it. Nothing of a feed is refused for a single value. */
export interface ServiceIssue {
  readonly code: ServiceIssueCode;
  /** RFC 6901 pointer into the feed; of a table `/<row>/<column>`, rows counted from 1 with the heading as the first. */
  readonly path: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** One part of an RFC 6901 pointer, with its slash. */
export const pointerPart = (key: string | number): string =>
  `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
