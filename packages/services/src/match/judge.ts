import type { CompiledService, CompiledServices } from './compiled-services.ts';
import type { Facts } from './facts.ts';
import { fitAge } from './fit.ts';
import { type AreaLevel, fitArea, type KnownArea, knownArea } from './fit-area.ts';
import { type LanguageFit, type LanguageFound, PersonLanguages } from './fit-language.ts';
import { type Moment, momentOf, type Opening, openingAt } from './opening-at.ts';
import type { Check, Reason, Step } from './step.ts';

/** The checks that are a code alone: one object each, for many services. */
const plain = {
  'area-unknown': { code: 'area-unknown' },
  'status-unknown': { code: 'status-unknown' },
  'hours-unknown': { code: 'hours-unknown' },
  'no-opening-soon': { code: 'no-opening-soon' },
  'language-unknown': { code: 'language-unknown' },
  'other-language': { code: 'other-language' },
  'way-in-unknown': { code: 'way-in-unknown' },
  'call-ahead': { code: 'call-ahead' },
  'wait-unknown': { code: 'wait-unknown' },
  'may-cost': { code: 'may-cost' },
  'asks-status': { code: 'asks-status' },
  'asks-number': { code: 'asks-number' },
  appointment: { code: 'appointment' },
  referral: { code: 'referral' },
} as const satisfies Readonly<Record<string, Check>>;

const inArea = {
  zip: { code: 'in-area', level: 'zip' },
  city: { code: 'in-area', level: 'city' },
  county: { code: 'in-area', level: 'county' },
  state: { code: 'in-area', level: 'state' },
  anywhere: { code: 'in-area', level: 'anywhere' },
} as const satisfies Readonly<Record<AreaLevel | 'anywhere', Reason>>;

const free: Reason = { code: 'free' };
const byInterpreter: Reason = { code: 'interpreter' };

/** A person at a moment, worked out once for all services. */
export interface Person {
  readonly facts: Facts;
  readonly area: KnownArea;
  readonly languages: PersonLanguages;
  readonly moment: Moment;
  /** What a place has to have. */
  readonly access: readonly string[];
}

/** What a service is for a person: which step, why, and what the order needs. */
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

const closingTime = 30 * 60_000;

/** What is known of a person, made ready for judging many services. */
export function personOf(facts: Facts, file: CompiledServices): Person {
  return {
    facts,
    area: knownArea(facts.area, file.places),
    languages: new PersonLanguages(facts.languages),
    moment: momentOf(file, facts.now),
    access: (facts.access ?? []).filter((one) => ofPlaces.includes(one)),
  };
}

/** Judges a service for a person and a need. Undefined where it is known not to be for them. */
export function judge(service: CompiledService, need: string, person: Person): Judgement | undefined {
  const { ages, area: place, how, waitDays } = service;
  const age = fitAge(ages, person.facts.age);
  const { fit: area, level } = fitArea(place, person.area);
  if (age === 'outside' || area === 'outside') return undefined;
  const understood = person.languages.fit(service);
  const opening = openingAt(service.open, person.moment);
  const check: Check[] = [];
  addUnknown(check, service, opening, understood.fit);
  if (area === 'unknown') check.push(plain['area-unknown']);
  if (age === 'unknown') check.push({ code: 'age', ...ages });
  addAccess(check, service, person.access);
  const isToday = opening.when === 'now' || opening.when === 'today';
  const isDirect = how === 'walk-in' || how === 'call';
  const step = check.length > 0 ? 'call-first' : isToday && isDirect && waitDays === 0 ? 'tonight' : 'soon';
  addGoodToKnow(check, service, opening, person.moment.now);
  const why = reasons(need, opening, understood, level, service.cost);
  return { step, why, check, opening, language: understood.fit, level };
}

/** What keeps a service from being a step that can be counted on. */
function addUnknown(check: Check[], service: CompiledService, opening: Opening, language: LanguageFit): void {
  const { status, how, waitDays } = service;
  if (status === undefined) check.push(plain['status-unknown']);
  if (opening.when === 'unknown') check.push(plain['hours-unknown']);
  if (opening.when === 'none') check.push(plain['no-opening-soon']);
  if (language === 'unknown') check.push(plain['language-unknown']);
  if (language === 'other') check.push(plain['other-language']);
  if (how === undefined) check.push(plain['way-in-unknown']);
  if (how === 'call-ahead') check.push(plain['call-ahead']);
  if (waitDays === undefined) check.push(plain['wait-unknown']);
}

function addAccess(check: Check[], { how, access = [] }: CompiledService, asked: readonly string[]): void {
  // Nobody goes to a line.
  if (how === 'call') return;
  for (const one of asked) if (!access.includes(one)) check.push({ code: 'access-unknown', access: one });
}

/** What does not change the step. */
function addGoodToKnow(check: Check[], service: CompiledService, opening: Opening, now: number): void {
  const { how, waitDays, cost, asks } = service;
  const closes = opening.when === 'now' ? opening.to : undefined;
  if (closes !== undefined && closes - now <= closingTime) check.push({ code: 'closes-soon', at: closes });
  if (how === 'appointment' || how === 'referral') check.push(plain[how]);
  if (waitDays !== undefined && waitDays > 0) check.push({ code: 'wait', days: waitDays });
  if (cost === 'costs') check.push(plain['may-cost']);
  if (asks?.includes('status') === true) check.push(plain['asks-status']);
  if (asks?.includes('number') === true) check.push(plain['asks-number']);
}

function reasons(
  need: string,
  opening: Opening,
  { fit, language }: LanguageFound,
  level: Judgement['level'],
  cost: CompiledService['cost'],
): readonly Reason[] {
  const why: Reason[] = [{ code: 'need', need }];
  if (opening.when === 'now')
    why.push(opening.to === undefined ? { code: 'open-now' } : { code: 'open-now', until: opening.to });
  if (opening.when === 'today') why.push({ code: 'opens-today', at: opening.from });
  if (opening.when === 'later') why.push({ code: 'opens-later', at: opening.from });
  if (language !== undefined) why.push({ code: 'speaks', language });
  if (fit === 'interpreter') why.push(byInterpreter);
  if (level !== undefined) why.push(inArea[level]);
  if (cost === 'free') why.push(free);
  return why;
}
