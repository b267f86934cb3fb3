import { type Fields, fieldsOf, isJson, type Json } from './fields.ts';
import { hsdsService } from './hsds-service.ts';
import type { ReadServices, Service } from './service.ts';
import { pointerPart, type ServiceIssue } from './service-issue.ts';

/** How many services one feed may hold. */
export const mostServices = 100_000;

/** A record of a feed and where it is. */
interface Found {
  readonly record: Json;
  readonly path: string;
}

const lists = ['contents', 'content', 'services', 'items', 'data'];

/** Whether a record can be a service: locations, organizations and terms of a taxonomy have no status. */
const isService = (record: Json): boolean =>
  'status' in record || 'service_at_locations' in record || ('organization' in record && 'name' in record);

/** The services in a file: a page of an API, a list, one service, or what holds services as an organization does. */
function servicesIn(value: unknown, issues: ServiceIssue[]): readonly Found[] {
  const list = isJson(value) ? lists.find((key) => Array.isArray(value[key])) : undefined;
  const entries: unknown = list === undefined ? value : (value as Json)[list];
  if (!Array.isArray(entries)) return within(value, '', issues);
  const path = list === undefined ? '' : pointerPart(list);
  // Where some are services the others are too, though they lack their status.
  const areServices = list === 'services' || entries.some((entry) => isJson(entry) && isService(entry));
  return entries.flatMap((entry: unknown, index) => within(entry, `${path}${pointerPart(index)}`, issues, areServices));
}

/** The services in one record: itself, that of a `service_at_location`, or those of an organization. */
function within(value: unknown, path: string, issues: ServiceIssue[], isOne = false): readonly Found[] {
  if (!isJson(value)) {
    issues.push({ code: 'wrong-type', path, params: { expected: 'record' } });
    return [];
  }
  const { service, services } = value;
  if (isJson(service)) return [{ record: placed(value, service), path: `${path}/service` }];
  if (Array.isArray(services))
    return services.flatMap((entry: unknown, index) =>
      isJson(entry) ? [{ record: entry, path: `${path}/services${pointerPart(index)}` }] : [],
    );
  return isOne || isService(value) ? [{ record: value, path }] : [];
}

/** The service of a `service_at_location`, with the place it stands beside. */
function placed({ service: _, ...at }: Json, service: Json): Json {
  return 'service_at_locations' in service ? service : { ...service, service_at_locations: [at] };
}

/** Of services with one id the one that was changed last, whatever the order of the feed. */
function newest(services: readonly Service[]): readonly Service[] {
  const byId = new Map<string, Service>();
  for (const service of services) {
    const other = byId.get(service.id);
    if (other === undefined || isNewer(service, other)) byId.set(service.id, service);
  }
  return [...byId.values()];
}

function isNewer(one: Service, other: Service): boolean {
  const [left, right] = [one.modified ?? '', other.modified ?? ''];
  return left === right ? JSON.stringify(one) > JSON.stringify(other) : left > right;
}

/**
 * Reads services in the shape of Open Referral HSDS 3 (tolerating 2): a page of the API, a list, a service, an organization. What is
 * wrong is an issue, and the field is left out; only a service without id or name is left out whole. It never throws.
 *
 * @param feed the text of a file, or what `JSON.parse` gave
 */
export function readFeed(feed: unknown): ReadServices {
  const issues: ServiceIssue[] = [];
  let value = feed;
  if (typeof feed === 'string') {
    try {
      value = JSON.parse(feed.replace(/^\uFEFF/, ''));
    } catch {
      return { services: [], issues: [{ code: 'bad-json', path: '' }] };
    }
  }
  if (typeof value !== 'object' || value === null) return { services: [], issues: [{ code: 'not-a-feed', path: '' }] };
  const all = servicesIn(value, issues);
  if (all.length > mostServices)
    return { services: [], issues: [{ code: 'too-many-services', path: '', params: { most: mostServices } }] };
  const read = all.flatMap(({ record, path }) => readOne(fieldsOf(record, path, issues)));
  if (read.length === 0 && all.length === 0) issues.push({ code: 'no-services', path: '' });
  return { services: newest(withoutTwins(read, issues)), issues };
}

interface Read {
  readonly service: Service;
  readonly path: string;
}

function readOne(fields: Fields): readonly Read[] {
  const service = hsdsService(fields);
  return service === undefined ? [] : [{ service, path: fields.path }];
}

/** All of them, saying where an id stands again. */
function withoutTwins(read: readonly Read[], issues: ServiceIssue[]): readonly Service[] {
  const ids = new Set<string>();
  for (const { service, path } of read) {
    if (ids.has(service.id)) issues.push({ code: 'duplicate-id', path: `${path}/id` });
    ids.add(service.id);
  }
  return read.map(({ service }) => service);
}
