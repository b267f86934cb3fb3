import { describe, expect, it } from 'vitest';
import { readFeed } from './read-feed.ts';

const service = { id: 'a', name: 'A', status: 'active' };
const ids = (feed: unknown) => readFeed(feed).services.map(({ id }) => id);
const codes = (feed: unknown) => readFeed(feed).issues.map(({ code, path }) => `${code} ${path}`);

describe('the services in a file', () => {
  it.each<[string, unknown]>([
    ['a page of an API', { contents: [service] }],
    ['a list', [service]],
    ['one service', service],
    ['services by name', { services: [{ id: 'a', name: 'A' }] }],
    ['an organization', { id: 'o', name: 'O', services: [service] }],
    ['organizations', { contents: [{ id: 'o', name: 'O', services: [service] }] }],
    ['a service at a location', { id: 'at', service, location: { id: 'l', location_type: 'physical' } }],
  ])('are found in %s', (_what, feed) => expect(ids(feed)).toEqual(['a']));

  it('stand where the place beside them is', () => {
    const address = { address_1: '1 Elm Street', city: 'Lakeport', state_province: 'IL' };
    const { services } = readFeed({
      id: 'at',
      service,
      location: { id: 'l', location_type: 'physical', addresses: [address] },
    });
    expect(services[0]?.places).toMatchObject([{ id: 'l', address: ['1 Elm Street', 'Lakeport, IL'] }]);
  });

  it('are all told of, also those that lack their status, id or name', () => {
    const feed = [service, { id: 'b', name: 'B' }, { name: 'C', status: 'active' }, { id: 'd', status: 'active' }, 'e'];
    expect(ids(feed)).toEqual(['a', 'b']);
    expect(codes(feed)).toEqual(['wrong-type /4', 'missing /1/status', 'missing /2/id', 'missing /3/name']);
  });

  it('are none in lists of other things', () => {
    expect(codes({ contents: [{ id: 't', name: 'T', description: 'x' }] })).toEqual(['no-services ']);
    expect(codes('{')).toEqual(['bad-json ']);
    expect(codes(3)).toEqual(['not-a-feed ']);
  });

  it('keep what is good of each', () => {
    const odd = {
      ...service,
      status: 'ACTIVE',
      minimum_age: '18',
      maximum_age: 900,
      url: 'elm',
      phones: [{ number: '"+1 312"', type: 'voice', extension: 7 }, { number: '1', type: 'fax' }, { type: 'voice' }],
      languages: [{ name: 'Spanish' }, { code: 'xyzzy' }],
      cost_options: [{ amount: 0 }],
      attributes: [{ taxonomy_term: { code: '102-04', taxonomy: 'Open Eligibility' } }],
      assured_date: '2026-13-01',
    };
    expect(readFeed(odd).services).toMatchObject([
      {
        status: 'active',
        ages: { from: 18 },
        phones: [{ number: '+1 312', extension: '7' }],
        languages: ['es'],
        cost: 'free',
        terms: [{ code: '102-04', system: 'Open Eligibility' }],
      },
    ]);
    expect(codes(odd)).toEqual(
      expect.arrayContaining([
        'wrong-type /minimum_age',
        'unknown-value /maximum_age',
        'not-a-web-address /url',
        'missing /phones/2/number',
        'unknown-language /languages/1/code',
        'not-a-day /assured_date',
      ]),
    );
  });

  it('may have a number where HSDS 3.0 wants one and people write words', () => {
    const feed = {
      ...service,
      phones: [{ number: '1', extension: 'x7' }],
      schedules: [{ byday: 'MO', opens_at: '9:00', closes_at: '10:00', timezone: -6 }],
    };
    expect(codes(feed)).toEqual(['time-zone-is-an-offset /schedules/0/timezone']);
    expect(readFeed(feed).services[0]?.phones).toEqual([{ number: '1', extension: 'x7' }]);
  });

  it.each([
    ['Walk-in', 'walk-in'],
    ['By appointment', 'appointment'],
    ['Call first', 'call-ahead'],
    ['Ask your doctor, then ring us to come in', undefined],
  ])('are got as the words say without a doubt: %s', (application_process, how) => {
    expect(readFeed({ ...service, application_process }).services[0]?.how).toBe(how);
  });

  it.each([
    ['none', 0],
    ['2 weeks', 14],
    ['it depends', undefined],
  ])('let people wait as the words say without a doubt: %s', (wait_time, days) => {
    expect(readFeed({ ...service, wait_time }).services[0]?.waitDays).toBe(days);
  });
});
