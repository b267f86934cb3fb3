import {
  areaOf,
  type CompiledServices,
  type Facts,
  isSensitiveNeed,
  matchServices,
  needCodes,
  needsOf,
  parseServices,
} from '@open-intake/services';
import fc from 'fast-check';
import { describe, it } from 'vitest';

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 300) };

const code = fc.constantFrom(...needCodes);
const language = fc.constantFrom('en', 'es', 'pl', 'so', 'cmn', 'zh', 'yue', 'es-MX');
const zip = fc.constantFrom('60991', '60992', '60995', '60997');
const city = fc.constantFrom('lakeport', 'eastbank', 'fairhaven');
const county = fc.constantFrom('marlow', 'dunning');
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const place = { city: 'lakeport', county: 'marlow' };
const places = { 60991: place, 60992: place, 60995: { city: 'eastbank', county: 'marlow' } };
const start = 29_776_680;
const days = Array.from({ length: 15 }, (_, day) => day * 1440);

const area = fc.oneof(
  fc.constant('anywhere' as const),
  fc.record(
    {
      zips: fc.uniqueArray(zip),
      cities: fc.uniqueArray(city),
      counties: fc.uniqueArray(county),
      partial: fc.constant(true as const),
    },
    { requiredKeys: [] },
  ),
);

const openings = fc
  .uniqueArray(fc.integer({ min: 0, max: 20_159 }), { maxLength: 12 })
  .map((minutes) => minutes.sort((left, right) => left - right))
  .map((minutes) =>
    Array.from(
      { length: Math.floor(minutes.length / 2) },
      (_, at) => [minutes[2 * at]!, minutes[2 * at + 1]!] as const,
    ),
  );

const known = {
  status: fc.constantFrom('active', 'active', 'active', 'inactive', 'defunct', 'temporarily closed'),
  approved: fc.constantFrom('2026-11-20', '2026-11-20', ''),
  organization: fc.string(),
  phones: fc.array(fc.record({ number: fc.string(), languages: fc.array(language) }, { requiredKeys: ['number'] })),
  address: fc.array(fc.string()),
  confidential: fc.constant(true as const),
  sensitive: fc.constant(true as const),
  open: openings,
  languages: fc.array(language),
  interpreters: fc.boolean(),
  area,
  ages: fc.record(
    { from: fc.integer({ min: 0, max: 99 }), to: fc.integer({ min: 0, max: 120 }) },
    { requiredKeys: [] },
  ),
  how: fc.constantFrom('walk-in', 'call', 'call-ahead', 'appointment', 'referral'),
  waitDays: fc.integer({ min: 0, max: 30 }),
  cost: fc.constantFrom('free', 'costs'),
  access: fc.array(fc.constantFrom('no-steps', 'quiet', 'sign')),
  documents: fc.array(fc.record({ code: fc.constantFrom('photo-id', 'mail'), text: fc.string() })),
  asks: fc.array(fc.constantFrom('status', 'number')),
} as const;

const service = fc
  .tuple(fc.uniqueArray(code, { maxLength: 4 }), fc.record(known, { requiredKeys: [] }))
  .map(([needs, rest]) => ({ needs, words: { en: { name: 'Sample' } }, ...rest }));

const file = fc.array(service, { maxLength: 40 }).map(
  (services): CompiledServices => ({
    format: 'open-intake-services/1',
    timeZone: 'America/Chicago',
    from: start,
    days,
    places,
    services: services.map((one, at) => ({ id: `s${at}`, ...one })),
  }),
);

const facts: fc.Arbitrary<Facts> = fc
  .record({
    now: fc.oneof(
      fc.integer({ min: start - 2000, max: start + 22_000 }).map((minute) => minute * 60_000),
      fc.double(),
    ),
    languages: optional(fc.array(fc.oneof(language, fc.string()))),
    area: optional(
      fc.oneof(
        fc.record({ zip }),
        fc.record({ city }),
        fc.record({ county }),
        fc
          .string()
          .map(areaOf)
          .map((one) => one ?? {}),
      ),
    ),
    age: optional(
      fc.oneof(
        fc.integer({ min: 0, max: 110 }),
        fc.record({ from: fc.integer({ min: 0, max: 60 }), to: fc.integer({ min: 60, max: 110 }) }),
        fc.double(),
      ),
    ),
    alone: optional(fc.boolean()),
    filledBy: optional(fc.constantFrom('self', 'with-help', 'for-other', 'worker')),
    documents: optional(fc.array(fc.constantFrom('photo-id', 'mail', 'none'))),
    access: optional(fc.array(fc.constantFrom('no-steps', 'quiet', 'sign', 'big-print'))),
    safety: optional(fc.constantFrom('strict', 'standard', 'trusted-device')),
  })
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as unknown as Facts);

const asked = fc
  .record({
    urgent: fc.uniqueArray(code),
    needs: fc.uniqueArray(code, { minLength: 1 }),
    first: fc.option(code, { nil: undefined }),
  })
  .map(({ first, ...picked }) => needsOf({ ...picked, ...(first && { first }) }));

const idsOf = (matches: ReturnType<typeof matchServices>) => matches.map(({ service: { id } }) => id);

describe('what is matched, whatever the services and the person', () => {
  const holds = (
    name: string,
    is: (services: CompiledServices, needs: ReturnType<typeof needsOf>, person: Facts) => boolean,
  ) => it(name, () => fc.assert(fc.property(file, asked, facts, is), runs));

  holds('is never inactive and always approved', (services, needs, person) =>
    matchServices(needs, services, person).every(
      ({ service: { status, approved } }) => (status === undefined || status === 'active') && !!approved,
    ),
  );

  holds('is never sensitive for somebody who is not alone', (services, needs, person) =>
    matchServices(needs, services, { ...person, alone: false }).every(
      (match) =>
        !match.sensitive &&
        match.service.sensitive !== true &&
        !match.needs.some(isSensitiveNeed) &&
        !match.why.some((reason) => reason.code === 'need' && isSensitiveNeed(reason.need)) &&
        !match.service.needs.some((need) => ['safety', 'safe-place', 'talk-alone', 'private'].includes(need)),
    ),
  );

  holds('is the same when a helper fills it in as when somebody sees the screen', (services, needs, person) => {
    const helped = matchServices(needs, services, { ...person, alone: true, filledBy: 'with-help' });
    return JSON.stringify(helped) === JSON.stringify(matchServices(needs, services, { ...person, alone: false }));
  });

  holds('is in an order that the feed does not decide', (services, needs, person) => {
    const turned = { ...services, services: [...services.services].reverse() };
    return idsOf(matchServices(needs, services, person)).join() === idsOf(matchServices(needs, turned, person)).join();
  });

  holds('is every service once, and for a need that was asked for', (services, needs, person) => {
    const matches = matchServices(needs, services, person);
    const codes = needs.map((need) => need.code);
    return (
      new Set(idsOf(matches)).size === matches.length &&
      matches.every((match) => match.needs.length > 0 && match.needs.every((need) => codes.includes(need)))
    );
  });

  holds('has no address where the place must stay unknown', (services, needs, person) =>
    matchServices(needs, services, person).every(
      ({ service: one }) => one.confidential !== true || one.address === undefined,
    ),
  );

  holds('asks for no paper that the person has', (services, needs, person) =>
    matchServices(needs, services, person).every(({ bring }) =>
      bring.every((paper) => paper.code === undefined || person.documents?.includes(paper.code) !== true),
    ),
  );

  holds('is never kept by the page at strict, nor what is sensitive anywhere', (services, needs, person) =>
    matchServices(needs, services, person).every(
      ({ mayKeep, mayCopy, sensitive }) =>
        !(mayKeep && (sensitive || !['standard', 'trusted-device'].includes(person.safety ?? 'strict'))) &&
        mayCopy === !sensitive,
    ),
  );
});

describe('what is not known', () => {
  /** Facts about a person that can be missing. */
  const unknownOfPerson = ['languages', 'area', 'age', 'access', 'documents'] as const;
  /** What a feed can leave open, beside ages, of which silence means no limit. */
  const unknownOfService = ['open', 'languages', 'interpreters', 'area', 'how', 'waitDays', 'cost', 'status'] as const;
  const without = <Value extends object>(value: Value, key: string) =>
    Object.fromEntries(Object.entries(value).filter(([name]) => name !== key)) as Value;

  it('about a person hides nothing', () => {
    fc.assert(
      fc.property(file, asked, facts, fc.constantFrom(...unknownOfPerson), (services, needs, person, key) => {
        const less = idsOf(matchServices(needs, services, without(person, key)));
        return idsOf(matchServices(needs, services, person)).every((id) => less.includes(id));
      }),
      runs,
    );
  });

  it('about a service hides nothing', () => {
    fc.assert(
      fc.property(file, asked, facts, fc.constantFrom(...unknownOfService), (services, needs, person, key) => {
        const less = {
          ...services,
          services: services.services.map((one) =>
            one.status === undefined || one.status === 'active' ? without(one, key) : one,
          ),
        };
        const shown = idsOf(matchServices(needs, less, person));
        return idsOf(matchServices(needs, services, person)).every((id) => shown.includes(id));
      }),
      runs,
    );
  });

  it('about a service or a person is never a step for tonight', () => {
    const deciding = ['open', 'area', 'how', 'waitDays', 'status'] as const;
    fc.assert(
      fc.property(file, asked, facts, fc.constantFrom(...deciding), (services, needs, person, key) => {
        const less = { ...services, services: services.services.map((one) => without(one, key)) };
        return matchServices(needs, less, person).every(({ step }) => step === 'call-first');
      }),
      runs,
    );
    fc.assert(
      fc.property(file, asked, facts, (services, needs, person) =>
        matchServices(needs, services, without(person, 'languages')).every(({ step }) => step === 'call-first'),
      ),
      runs,
    );
  });

  it('is said where a step is not for tonight: what is tonight has nothing open', () => {
    const settled = ['closes-soon', 'may-cost', 'asks-status', 'asks-number'];
    fc.assert(
      fc.property(file, asked, facts, (services, needs, person) =>
        matchServices(needs, services, person).every(
          ({ step, check, opening }) =>
            step !== 'tonight' ||
            (['now', 'today'].includes(opening.when) && check.every(({ code: one }) => settled.includes(one))),
        ),
      ),
      runs,
    );
  });
});

describe('whatever comes over the network', () => {
  it('is a file that can be matched, or none', () => {
    const anyService = fc.dictionary(fc.constantFrom('id', 'needs', 'words', ...Object.keys(known)), fc.anything());
    const damaged = fc.oneof(
      fc.anything(),
      fc
        .tuple(file, fc.array(anyService))
        .map(([whole, more]) => ({ ...whole, services: [...whole.services, ...more] })),
      fc
        .tuple(file, fc.dictionary(fc.constantFrom('days', 'from', 'places', 'services'), fc.anything()))
        .map(([whole, other]) => ({ ...whole, ...other })),
    );
    fc.assert(
      fc.property(damaged, asked, facts, (value, needs, person) => {
        const read = parseServices(value);
        if (read !== undefined) matchServices(needs, read, { ...person, alone: true });
      }),
      runs,
    );
  });
});
