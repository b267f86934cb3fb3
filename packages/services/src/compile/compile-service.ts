import type { CompiledService, PaperToBring, ServiceArea } from '../match/compiled-services.ts';
import { placeName } from '../match/fit-area.ts';
import { needCodes, touchesSafety } from '../match/need-codes.ts';
import type { Overlay, OverlayService } from '../overlay/overlay.ts';
import { present } from '../read/present.ts';
import type { Service, ServicePlace } from '../read/service.ts';
import { needsOfTerms } from '../taxonomy/needs-of-terms.ts';
import { openEligibility } from '../taxonomy/open-eligibility.ts';
import { paperCode } from '../taxonomy/paper-code.ts';
import { areaInNames, type Places } from './area-in-names.ts';
import type { Calendar } from './calendar.ts';
import type { CompileIssue, CompileIssueCode } from './compile-issue.ts';
import { closedDays, schedulesOf } from './hours-of.ts';
import { openingsOf } from './openings.ts';
import { wordsOf } from './words-of.ts';

/** What all services of a file share. */
export interface CompileContext {
  readonly overlay: Overlay;
  readonly places: Places;
  readonly calendar: Calendar;
  readonly issues: CompileIssue[];
}

/** After how many days without a look staff are asked to look again. */
const freshDays = 180;

const isKnown = (need: string): boolean => (needCodes as readonly string[]).includes(need);

/** An approved service as the browser gets it: once for each place, or once where the place must stay unknown. */
export function compileService(
  service: Service,
  own: OverlayService,
  context: CompileContext,
): readonly CompiledService[] {
  const { overlay, calendar } = context;
  const tell = (code: CompileIssueCode, params?: CompileIssue['params']) =>
    void context.issues.push({ code, path: `/services/${pointerPart(service.id)}`, ...(params && { params }) });
  const needs = own.needs ?? needsOf(service, overlay);
  if (needs.length === 0) tell('no-needs');
  for (const name of needs) if (!isKnown(name)) tell('unknown-need', { name });
  if (service.status !== undefined && service.status !== 'active') {
    tell('not-active', { status: service.status });
    return [];
  }
  const isHidden = own.confidential ?? needs.some(touchesSafety);
  const { area, unknown } = areaOf(service, own, context);
  for (const name of unknown) tell('unknown-area', { name });
  const { words, hasAddress } = wordsOf(service, own, overlay.language, isHidden);
  if (hasAddress) tell('address-in-text');
  // A name that gives the place away is no name to show.
  if (Object.keys(words).length === 0) return [];
  const checked = own.checked ?? service.checked;
  if (daysSince(checked ?? own.on, calendar) > freshDays) tell('not-checked-lately');

  const shared = present({
    status: service.status,
    approved: own.on,
    needs,
    words,
    organization: service.organization,
    url: service.url,
    confidential: isHidden ? (true as const) : undefined,
    sensitive: own.sensitive === true ? (true as const) : undefined,
    languages: filled(own.languages ?? service.languages),
    interpreters: own.interpreters ?? service.interpreters,
    area,
    ages: own.ages === 'any' ? undefined : own.ages === undefined ? service.ages : present(own.ages),
    how: own.how ?? service.how,
    waitDays: own.waitDays ?? service.waitDays,
    cost: own.cost ?? service.cost,
    access: filled(own.access),
    documents: filled(papersOf(service, own)),
    government: own.government === true ? (true as const) : undefined,
    asks: filled(own.asks),
    checked,
  });
  const places = isHidden || service.places.length < 2 ? [service.places[0]] : service.places;
  const compiled = places.map((place) => ({
    ...shared,
    ...present({
      id: places.length > 1 && place !== undefined ? `${service.id}/${place.id}` : service.id,
      phones: filled(own.phones?.map((phone) => present(phone)) ?? phonesOf(service, place)),
      address: isHidden ? undefined : place?.address,
      open: openingsOf(schedulesOf(service, place, own), calendar, closedDays(own, overlay)),
    }),
  }));
  tellUnknown(compiled[0], tell);
  return compiled;
}

const pointerPart = (id: string): string => id.replaceAll('~', '~0').replaceAll('/', '~1');

const filled = <Value>(list: readonly Value[] | undefined): readonly Value[] | undefined =>
  list === undefined || list.length === 0 ? undefined : list;

/** What keeps a service from being a step for tonight, and could be mended. */
function tellUnknown(service: CompiledService | undefined, tell: (code: CompileIssueCode) => void): void {
  if (service === undefined) return;
  if (service.open === undefined) tell('hours-unknown');
  if (service.area === undefined) tell('area-unknown');
  if (service.how === undefined) tell('way-in-unknown');
  if (service.waitDays === undefined) tell('wait-unknown');
  const spoken = [...(service.languages ?? []), ...(service.phones ?? []).flatMap(({ languages = [] }) => languages)];
  if (spoken.length === 0 && service.interpreters !== true) tell('language-unknown');
}

function needsOf({ needs, terms }: Service, { taxonomy = [] }: Overlay): readonly string[] {
  const lines = [...openEligibility, ...taxonomy.map((line) => present(line))];
  return needs.length > 0 ? needs : needsOfTerms(terms, lines);
}

function areaOf(
  { areas }: Service,
  { area }: OverlayService,
  { places }: CompileContext,
): { readonly area: ServiceArea | undefined; readonly unknown: readonly string[] } {
  if (area === undefined) return areas.length === 0 ? { area: undefined, unknown: [] } : areaInNames(areas, places);
  if (area === 'anywhere') return { area, unknown: [] };
  const compared = (names: readonly string[] | undefined) => names?.map(placeName);
  const { zips, cities, counties, states } = area;
  const levels = {
    zips: compared(zips),
    cities: compared(cities),
    counties: compared(counties),
    states: compared(states),
  };
  return { area: present(levels), unknown: [] };
}

function papersOf({ documents }: Service, own: OverlayService): readonly PaperToBring[] {
  return (
    own.documents?.map((paper) => present(paper)) ?? documents.map((text) => present({ code: paperCode(text), text }))
  );
}

/** The lines of a place are called for that place; each number once. */
function phonesOf({ phones }: Service, place: ServicePlace | undefined) {
  const all = [...(place?.phones ?? []), ...phones];
  return all.filter(({ number }, index) => all.findIndex((other) => other.number === number) === index);
}

function daysSince(day: string | undefined, { from }: Calendar): number {
  return day === undefined ? 0 : from / 1440 - Date.parse(`${day}T00:00:00Z`) / 86_400_000;
}
