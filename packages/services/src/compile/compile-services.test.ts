import { describe, expect, it } from 'vitest';
import { parseOverlay } from '../overlay/parse-overlay.ts';
import { readFeed } from '../read/read-feed.ts';
import { compileServices } from './compile-services.ts';

const now = Date.parse('2026-12-07T12:00:00Z');
const approved = { approved: true, by: 'M. Ortiz', on: '2026-11-20' };
const address = { address_1: '9 Hidden Street', city: 'Lakeport', state_province: 'IL', postal_code: '60991' };
const place = (id: string) => ({
  id: `at-${id}`,
  location: { id, location_type: 'physical', name: 'The blue house', latitude: 41.9, addresses: [address] },
});

function compiled(feed: object | readonly object[], own: object = {}, more: object = {}) {
  const records = (Array.isArray(feed) ? feed : [feed]).map((one: object) => ({
    id: 's',
    name: 'Sample',
    status: 'active',
    ...one,
  }));
  const { overlay } = parseOverlay({
    format: 'open-intake-services-overlay/1',
    timeZone: 'America/Chicago',
    language: 'en',
    places: { 60991: { city: 'Lakeport', county: 'Marlow' } },
    services: { s: { ...approved, needs: ['food'], ...own } },
    ...more,
  });
  return compileServices(readFeed(records).services, overlay!, now);
}

describe('the compiled file', () => {
  it('holds what staff approved, and no more', () => {
    expect(compiled({}).file.services).toMatchObject([
      { id: 's', approved: '2026-11-20', words: { en: { name: 'Sample' } } },
    ]);
    expect(compiled({}, { approved: false }).file.services).toEqual([]);
    expect(compiled({ id: 'other' }).file.services).toEqual([]);
    expect(compiled({ status: 'defunct' })).toMatchObject({ file: { services: [] }, issues: [{ code: 'not-active' }] });
  });

  it('does not say who approved it', () => {
    expect(JSON.stringify(compiled({}).file)).not.toContain('Ortiz');
  });

  it('is the same whatever the order of the feed', () => {
    const [a, b] = [
      { name: 'A', last_modified: '2026-01-01' },
      { name: 'B', last_modified: '2026-02-01' },
    ];
    expect(compiled([a, b]).file).toEqual(compiled([b, a]).file);
    expect(compiled([a, b]).file.services[0]?.words.en?.name).toBe('B');
  });

  it('has a service once for each of its places', () => {
    const { services } = compiled({ service_at_locations: [place('north'), place('south')] }).file;
    expect(services.map(({ id }) => id)).toEqual(['s/north', 's/south']);
  });

  it.each([
    ['a shelter for survivors', { needs: ['safe-place'] }],
    ['a place that staff call confidential', { confidential: true }],
  ])('has nothing of where it is of %s', (_what, own) => {
    const feed = { description: 'Come to 9  hidden St.', service_at_locations: [place('north'), place('south')] };
    const { file, issues } = compiled(feed, own);
    expect(JSON.stringify(file.services)).not.toMatch(/hidden|blue house|north|41\.9/i);
    expect(file.services).toMatchObject([{ id: 's', confidential: true }]);
    expect(issues.map(({ code }) => code)).toContain('address-in-text');
  });

  it.each(['Ask for the house on Hidden Street.', 'Go to Hidden 9.', 'Vaya a Hidden St 9', 'Near HIDDEN, by the park'])(
    'has no text that names the street of a place that must stay unknown: %s',
    (description) => {
      const { file, issues } = compiled(
        { description, service_at_locations: [place('north')] },
        { confidential: true },
      );
      expect(JSON.stringify(file.services)).not.toMatch(/hidden/i);
      expect(issues.map(({ code }) => code)).toContain('address-in-text');
    },
  );

  it('tells of a need that no form of ours asks for', () => {
    expect(compiled({}, { needs: ['foood'] }).issues).toContainEqual({
      code: 'unknown-need',
      path: '/services/s',
      params: { name: 'foood' },
    });
  });

  it('leaves out a confidential place whose name tells where it is', () => {
    const { file } = compiled(
      { name: '9 Hidden Street House', service_at_locations: [place('north')] },
      { confidential: true },
    );
    expect(file.services).toEqual([]);
  });

  it('has the address of a service for safety that staff call public', () => {
    const { services } = compiled(
      { service_at_locations: [place('north')] },
      { needs: ['safety'], confidential: false },
    ).file;
    expect(services[0]?.address).toEqual(['9 Hidden Street', 'Lakeport, IL 60991']);
  });

  it('takes what staff say before what the feed says', () => {
    const feed = {
      minimum_age: 18,
      languages: [{ code: 'en' }],
      application_process: 'Walk-in',
      fees_description: 'Free',
    };
    const own = { ages: 'any', languages: ['pl'], how: 'call', words: { es: { name: 'Muestra' } } };
    const [service] = compiled(feed, own).file.services;
    expect(service).toMatchObject({
      languages: ['pl'],
      how: 'call',
      cost: 'free',
      words: { en: { name: 'Sample' }, es: { name: 'Muestra' } },
    });
    expect(service).not.toHaveProperty('ages');
  });

  it('knows areas by the names of a feed', () => {
    const areaOf = (...names: readonly string[]) => compiled({ service_areas: names.map((name) => ({ name })) });
    expect(areaOf('60991', 'Lakeport', 'Dunning County').file.services[0]?.area).toEqual({
      zips: ['60991'],
      cities: ['lakeport'],
      counties: ['dunning'],
    });
    expect(areaOf('Lakeport', 'the hills').file.services[0]?.area).toEqual({ cities: ['lakeport'], partial: true });
    expect(areaOf('the hills').issues.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['unknown-area', 'area-unknown']),
    );
    expect(areaOf('Nationwide').file.services[0]?.area).toBe('anywhere');
  });

  it('tells staff what keeps a service from being a step for tonight', () => {
    const { issues } = compiled({}, {}, {});
    expect(issues.map(({ code, path }) => `${code} ${path}`)).toEqual(
      ['hours-unknown', 'area-unknown', 'way-in-unknown', 'wait-unknown', 'language-unknown'].map(
        (code) => `${code} /services/s`,
      ),
    );
  });

  it('tells staff what needs a look', () => {
    const codes = (feed: object, own: object = {}) => compiled(feed, own).issues.map(({ code }) => code);
    expect(codes({ id: 'other' })).toEqual(['unknown-service']);
    expect(codes({}, { needs: [] })).toContain('no-needs');
    expect(codes({ assured_date: '2026-01-01' })).toContain('not-checked-lately');
    expect(codes({ assured_date: '2026-11-01' })).not.toContain('not-checked-lately');
  });
});
