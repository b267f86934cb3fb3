import type { CompiledService, CompiledServices } from './compiled-services.ts';
import type { Facts, PersonArea } from './facts.ts';
import { fitAge } from './fit-age.ts';
import { type AreaLevel, fitArea } from './fit-area.ts';
import { firstSpoken, fitLanguage, type LanguageFit } from './fit-language.ts';
import { type Opening, openingAt } from './opening-at.ts';

/**
 * `tonight`: it can be used today, and all that decides it is known. `soon`: it can be used, on another day. `call-first`: something
 * is not known, or they want a call before.
 */
export type Step = 'tonight' | 'soon' | 'call-first';

/** Why a service is shown. A code and its values; words are somebody else's. Times are milliseconds since 1970. */
export type Reason =
  | { readonly code: 'need'; readonly need: string }
  | { readonly code: 'open-now'; readonly until?: number }
  | { readonly code: 'opens-today' | 'opens-later'; readonly at: number }
  | { readonly code: 'speaks'; readonly language: string }
  | { readonly code: 'interpreter' }
  | { readonly code: 'in-area'; readonly level: AreaLevel | 'anywhere' }
  | { readonly code: 'free' };

/** What is good to check before going. None of it says who may have the help. */
export type Check =
  | {
      readonly code:
        | 'status-unknown'
        | 'hours-unknown'
        | 'no-opening-soon'
        | 'area-unknown'
        | 'language-unknown'
        | 'other-language'
        | 'way-in-unknown'
        | 'call-ahead'
        | 'appointment'
        | 'referral'
        | 'wait-unknown'
        | 'may-cost'
        | 'asks-status'
        | 'asks-number';
    }
  | { readonly code: 'closes-soon'; readonly at: number }
  | { readonly code: 'age'; readonly from?: number; readonly to?: number }
  | { readonly code: 'wait'; readonly days: number }
  | { readonly code: 'access-unknown'; readonly access: string };

/** What a service is for a person: which step, why, and what the order needs. Undefined where it is known not to be for them. */
export interface Judgement {
  readonly step: Step;
  readonly why: readonly Reason[];
  readonly check: readonly Check[];
  readonly opening: Opening;
  readonly language: LanguageFit;
  readonly level: AreaLevel | 'anywhere' | undefined;
}

/** What a place is asked to have; the other values of `access-help` are asked of those who read the answers. */
const ofPlaces = ['no-steps', 'quiet', 'sign'];

const closingMinutes = 30;

/** Judges a service for a person. It reads nothing but what it is given. */
export function judge(
  service: CompiledService,
  file: CompiledServices,
  facts: Facts,
  person: PersonArea,
): Judgement | undefined {
  const age = fitAge(service.ages, facts.age);
  const { fit: area, level } = fitArea(service.area, person);
  if (age === 'outside' || area === 'outside') return undefined;
  const offered = [...(service.languages ?? []), ...(service.phones ?? []).flatMap(({ languages = [] }) => languages)];
  const language = fitLanguage(facts.languages, offered, service.interpreters);
  const opening = openingAt(service.open, file, facts.now);
  const open: Check[] = [...openCodes(service, opening, language)];
  if (area === 'unknown') open.push({ code: 'area-unknown' });
  if (age === 'unknown') open.push({ code: 'age', ...service.ages });
  for (const access of missingAccess(service, facts)) open.push({ code: 'access-unknown', access });
  const isToday = opening.when === 'now' || opening.when === 'today';
  const isDirect = service.how === 'walk-in' || service.how === 'call';
  const step = open.length > 0 ? 'call-first' : isToday && isDirect && service.waitDays === 0 ? 'tonight' : 'soon';
  return {
    step,
    why: [...whyOpen(opening), ...whyUnderstood(language, facts, offered), ...whyElse(service, level)],
    check: [...open, ...goodToKnow(service, opening, facts.now)],
    opening,
    language,
    level,
  };
}

/** What keeps a service from being a step that can be counted on. */
function openCodes(
  { status, how, waitDays }: CompiledService,
  opening: Opening,
  language: LanguageFit,
): readonly Check[] {
  return [
    ...(status === undefined ? [{ code: 'status-unknown' } as const] : []),
    ...(opening.when === 'unknown' ? [{ code: 'hours-unknown' } as const] : []),
    ...(opening.when === 'none' ? [{ code: 'no-opening-soon' } as const] : []),
    ...(language === 'unknown' ? [{ code: 'language-unknown' } as const] : []),
    ...(language === 'other' ? [{ code: 'other-language' } as const] : []),
    ...(how === undefined ? [{ code: 'way-in-unknown' } as const] : []),
    ...(how === 'call-ahead' ? [{ code: 'call-ahead' } as const] : []),
    ...(waitDays === undefined ? [{ code: 'wait-unknown' } as const] : []),
  ];
}

function missingAccess({ how, access = [] }: CompiledService, facts: Facts): readonly string[] {
  if (how === 'call') return [];
  return (facts.access ?? []).filter((one) => ofPlaces.includes(one) && !access.includes(one));
}

function whyOpen(opening: Opening): readonly Reason[] {
  if (!('from' in opening)) return [];
  const { when, from, to } = opening;
  if (when !== 'now') return [{ code: when === 'today' ? 'opens-today' : 'opens-later', at: from }];
  return [{ code: 'open-now', ...(to !== undefined && { until: to }) }];
}

function whyUnderstood(language: LanguageFit, facts: Facts, offered: readonly string[]): readonly Reason[] {
  if (language === 'interpreter') return [{ code: 'interpreter' }];
  const spoken = language === 'speaks' ? firstSpoken(facts.languages ?? [], offered) : undefined;
  return spoken === undefined ? [] : [{ code: 'speaks', language: spoken }];
}

function whyElse({ cost }: CompiledService, level: Judgement['level']): readonly Reason[] {
  return [
    ...(level === undefined ? [] : [{ code: 'in-area', level } as const]),
    ...(cost === 'free' ? [{ code: 'free' } as const] : []),
  ];
}

/** What does not change the step. */
function goodToKnow(
  { how, waitDays, cost, asks = [] }: CompiledService,
  opening: Opening,
  now: number,
): readonly Check[] {
  const closes = opening.when === 'now' ? opening.to : undefined;
  return [
    ...(closes !== undefined && closes - now <= closingMinutes * 60_000
      ? [{ code: 'closes-soon', at: closes } as const]
      : []),
    ...(how === 'appointment' || how === 'referral' ? [{ code: how } as const] : []),
    ...(waitDays !== undefined && waitDays > 0 ? [{ code: 'wait', days: waitDays } as const] : []),
    ...(cost === 'costs' ? [{ code: 'may-cost' } as const] : []),
    ...(['status', 'number'] as const)
      .filter((one) => asks.includes(one))
      .map((one) => ({ code: `asks-${one}` }) as const),
  ];
}
