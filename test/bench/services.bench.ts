/**
 * What matching services costs: 1,000, 10,000 and 100,000 compiled services against what one person needs; reading the file
 * (`JSON.parse` and the check of its shape) apart. Prints milliseconds (medians) and how they grow:
 *
 *   npm run bench:services
 *
 * It ends with 1 where 10,000 take more than 50 ms.
 */
import {
  type CompiledService,
  type CompiledServices,
  matchServices,
  needCodes,
  needsOf,
  parseServices,
} from '@open-intake/services';

const sizes = [1000, 10_000, 100_000] as const;
const most = 50;
const from = 29_776_680;
const languages = ['en', 'es', 'pl', 'so', 'ar'];
const ways = ['walk-in', 'call', 'call-ahead', 'appointment'] as const;

/** An invented service: two needs of thirty, half of them without hours or an area, as in real feeds. */
function serviceAt(at: number): CompiledService {
  const pick = <Value>(list: readonly Value[], step: number) => list[(at * step) % list.length] as Value;
  const opens = 480 + (at % 8) * 60;
  return {
    id: `service-${(at * 7919) % 1_000_003}`,
    status: 'active',
    approved: '2026-11-20',
    needs: [...new Set([pick(needCodes, 1), pick(needCodes, 7)])],
    words: { en: { name: `Service ${at} (sample)`, what: 'Help of some kind, in a few words.' } },
    phones: [{ number: '312 555 0100', languages: [pick(languages, 3)] }],
    languages: ['en', pick(languages, 1)],
    ...(at % 2 === 0 && {
      open: Array.from({ length: 10 }, (_, day) => [day * 1440 + opens, day * 1440 + opens + 480] as const),
      area: at % 4 === 0 ? 'anywhere' : { cities: ['lakeport'] },
    }),
    how: pick(ways, 5),
    waitDays: at % 3,
    cost: at % 5 === 0 ? 'costs' : 'free',
    ...(at % 6 === 0 && { ages: { from: 18 } }),
  };
}

const textOf = (size: number) =>
  JSON.stringify({
    format: 'open-intake-services/1',
    timeZone: 'America/Chicago',
    from,
    days: Array.from({ length: 15 }, (_, day) => day * 1440),
    places: { 60991: { city: 'lakeport', county: 'marlow' } },
    services: Array.from({ length: size }, (_, at) => serviceAt(at)),
  } satisfies CompiledServices);

const facts = { now: (from + 720) * 60_000, languages: ['es'], area: { zip: '60991' }, age: 31, alone: true } as const;
const few = needsOf({ urgent: ['food'], needs: ['food', 'home', 'bills'], first: 'home' });
const every = needsOf({ needs: needCodes });

function median(task: () => unknown, runs: number): number {
  for (let run = 0; run < 3; run++) task();
  const times = Array.from({ length: runs }, () => {
    const start = performance.now();
    task();
    return performance.now() - start;
  });
  return times.sort((left, right) => left - right)[Math.floor(runs / 2)] ?? Number.NaN;
}

function measure(size: number) {
  const text = textOf(size);
  const file = parseServices(JSON.parse(text))!;
  const runs = size > 10_000 ? 11 : 41;
  return {
    services: size,
    megabytes: text.length / 1e6,
    'load (ms)': median(() => parseServices(JSON.parse(text)), runs),
    'three needs (ms)': median(() => matchServices(few, file, facts), runs),
    'all needs (ms)': median(() => matchServices(every, file, facts), runs),
    'shown of three': matchServices(few, file, facts).length,
    'shown of all': matchServices(every, file, facts).length,
  };
}

type Measures = ReturnType<typeof measure>;

const rounded = (measures: Measures) =>
  Object.fromEntries(Object.entries(measures).map(([name, value]) => [name, Math.round(value * 10) / 10]));

const measured = sizes.map(measure);
console.table(measured.map(rounded));
for (const [at, after] of measured.entries()) {
  const before = measured[at - 1];
  if (before === undefined) continue;
  const growth = (name: 'load (ms)' | 'three needs (ms)' | 'all needs (ms)') =>
    `${(after[name] / before[name]).toFixed(1)} × ${name}`;
  console.log(
    `${before.services} to ${after.services}: ${growth('load (ms)')}, ${growth('three needs (ms)')}, ${growth('all needs (ms)')}`,
  );
}
const worst = measured.find(({ services }) => services === 10_000)?.['all needs (ms)'] ?? Number.NaN;
console.log(`10,000 services, all needs: ${worst.toFixed(1)} ms of ${most} ms`);
process.exitCode = worst <= most ? 0 : 1;
