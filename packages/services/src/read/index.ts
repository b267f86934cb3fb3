// Reading

export type { FetchText } from './fetch-feed.ts';
export { fetchFeed } from './fetch-feed.ts';
export { readCsv } from './read-csv.ts';
export { readFeed } from './read-feed.ts';

// What came of it

export type { ReadServices, Schedule, Service, ServicePlace } from './service.ts';
export type { ServiceIssue, ServiceIssueCode } from './service-issue.ts';
export { serviceIssueCodes } from './service-issue.ts';
