import type { CompiledService, CompiledServices } from '@open-intake/services';

/** Monday, November 30, 2026, 11 in the morning in Chicago. */
export const mondayAt11 = Date.parse('2026-11-30T17:00:00Z');

/** The first midnight of the file in Chicago. */
const midnight = Date.parse('2026-11-30T06:00:00Z') / 60_000;

const days = Array.from({ length: 15 }, (_, day) => day * 1440);

/** Open each day from one hour to another. */
export const daily = (from: number, to: number): readonly (readonly [number, number])[] =>
  days.slice(0, 14).map((day) => [day + from * 60, day + to * 60] as const);

const known = {
  status: 'active',
  approved: '2026-11-20',
  area: 'anywhere',
  how: 'walk-in',
  waitDays: 0,
  cost: 'free',
  languages: ['en', 'es'],
} as const;

/** Properties of a service; undefined takes one away. */
export type Changes = { readonly [Key in keyof CompiledService]?: CompiledService[Key] | undefined };

/** A service of which everything that decides is known, but for what is given. */
export function someService(id: string, more: Changes = {}): CompiledService {
  const all = {
    id,
    ...known,
    needs: ['food'],
    open: daily(10, 13),
    words: { en: { name: `Place ${id}`, what: 'Food for your home.', steps: ['Come in.'] } },
    phones: [{ number: '312 555 0120', languages: ['en', 'es'] }],
    ...more,
  };
  return Object.fromEntries(
    Object.entries(all).filter(([, value]) => value !== undefined),
  ) as unknown as CompiledService;
}

/** A compiled file with these services, that begins on Monday, November 30, 2026. */
export function someServices(...services: readonly CompiledService[]): CompiledServices {
  return { format: 'open-intake-services/1', timeZone: 'America/Chicago', from: midnight, days, places: {}, services };
}
