import { isJson } from './fields.ts';
import { mostServices, readFeed } from './read-feed.ts';
import type { ReadServices } from './service.ts';
import type { ServiceIssue } from './service-issue.ts';

/** What fetches: the `fetch` of the platform, or somebody's own. */
export type FetchText = (
  url: string,
) => Promise<{ readonly ok: boolean; readonly status: number; text(): Promise<string> }>;

const perPage = 100;
const mostPages = mostServices / perPage;

/** A page, or what went wrong with it. */
type Page = { readonly value: unknown } | { readonly issue: ServiceIssue };

async function getJson(url: string, fetch: FetchText): Promise<Page> {
  let answer: Awaited<ReturnType<FetchText>>;
  let text: string;
  try {
    answer = await fetch(url);
    text = await answer.text();
  } catch {
    return { issue: { code: 'fetch-failed', path: '', params: { url } } };
  }
  if (!answer.ok) return { issue: { code: 'bad-answer', path: '', params: { url, status: answer.status } } };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return { issue: { code: 'bad-json', path: '', params: { url } } };
  }
}

const contentsOf = (page: unknown): readonly unknown[] => {
  if (Array.isArray(page)) return page;
  const contents = isJson(page) ? (page.contents ?? page.content) : undefined;
  return Array.isArray(contents) ? contents : [];
};

/** A list of an API often leaves out phones, hours and places: those are in the service's own answer. */
const isShort = (service: unknown): service is { readonly id: string } =>
  isJson(service) &&
  typeof service.id === 'string' &&
  !['phones', 'schedules', 'service_at_locations', 'languages'].some((key) => key in service);

/**
 * Reads all services of an Open Referral HSDS 3 API, page by page. They are fetched whole, never by need: nobody learns from it what
 * anybody asked for. A page or service that cannot be had is an issue; where a page is missing, no services are given, so that half
 * a feed is never taken for all of it. It never throws.
 *
 * @param base the address of the API, to which `/services` is added
 * @example
 * await fetchFeed('https://api.example.org/hsds', fetch);
 */
export async function fetchFeed(base: string, fetch: FetchText): Promise<ReadServices> {
  const root = base.replace(/\/+(services\/?)?$/, '');
  const services: unknown[] = [];
  const issues: ServiceIssue[] = [];
  for (let page = 1; ; page++) {
    if (page > mostPages)
      return { services: [], issues: [{ code: 'too-many-pages', path: '', params: { most: mostPages } }] };
    const got = await getJson(`${root}/services?full=true&per_page=${perPage}&page=${page}`, fetch);
    if ('issue' in got) return { services: [], issues: [got.issue] };
    const contents = contentsOf(got.value);
    for (const entry of contents) services.push(isShort(entry) ? await whole(entry, root, fetch, issues) : entry);
    if (contents.length === 0 || !isJson(got.value) || isLast(got.value, page)) break;
  }
  const read = readFeed({ contents: services });
  return { services: read.services, issues: [...issues, ...read.issues] };
}

function isLast(page: Readonly<Record<string, unknown>>, number: number): boolean {
  const { last_page: last, total_pages: pages } = page;
  return typeof pages === 'number' ? number >= pages : last !== false;
}

async function whole(
  entry: { readonly id: string },
  root: string,
  fetch: FetchText,
  issues: ServiceIssue[],
): Promise<unknown> {
  const got = await getJson(`${root}/services/${encodeURIComponent(entry.id)}`, fetch);
  if ('value' in got && isJson(got.value)) return got.value;
  if ('issue' in got) issues.push(got.issue);
  return entry;
}
