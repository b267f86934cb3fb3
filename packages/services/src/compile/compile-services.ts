import type { CompiledServices } from '../match/compiled-services.ts';
import type { Overlay } from '../overlay/overlay.ts';
import type { Service } from '../read/service.ts';
import { comparedPlaces } from './area-in-names.ts';
import { calendarOf } from './calendar.ts';
import type { CompileIssue } from './compile-issue.ts';
import { compileService } from './compile-service.ts';

/** A compiled file, and what staff should look at. */
export interface Compiled {
  readonly file: CompiledServices;
  readonly issues: readonly CompileIssue[];
}

/**
 * Makes the file that the browser gets: what staff approved of a feed, with its openings of the next 14 days. What is not approved,
 * does not run or must stay unknown (the address of a shelter for survivors) is not in it. It is made anew every day.
 *
 * @param services what was read of the feed
 * @param overlay what staff approved, and know better: `parseOverlay`
 * @param now milliseconds since 1970
 */
export function compileServices(services: readonly Service[], overlay: Overlay, now: number): Compiled {
  const calendar = calendarOf(overlay.timeZone, now);
  const places = comparedPlaces(overlay.places ?? {});
  const issues: CompileIssue[] = [];
  const byId = new Map(services.map((service) => [service.id, service]));
  // In the order of ids, so that the same services give the same file.
  const ids = Object.keys(overlay.services).sort();
  const compiled = ids.flatMap((id) => {
    const [service, own] = [byId.get(id), overlay.services[id]];
    if (own?.approved !== true) return [];
    if (service !== undefined) return compileService(service, own, { overlay, places, calendar, issues });
    issues.push({ code: 'unknown-service', path: `/services/${id.replaceAll('~', '~0').replaceAll('/', '~1')}` });
    return [];
  });
  const { from, days } = calendar;
  return {
    file: { format: 'open-intake-services/1', timeZone: overlay.timeZone, from, days, places, services: compiled },
    issues,
  };
}
