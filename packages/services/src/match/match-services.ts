import type { CompiledService, CompiledServices, PaperToBring, ServicePhone } from './compiled-services.ts';
import { type Facts, isAlone, type PersonArea } from './facts.ts';
import { areaLevels, knownArea } from './fit-area.ts';
import { firstSpoken } from './fit-language.ts';
import { type Check, type Judgement, judge, type Reason, type Step } from './judge.ts';
import type { Need } from './need.ts';
import { answeredBy, isSensitiveNeed, touchesSafety } from './need-codes.ts';
import type { Opening } from './opening-at.ts';

/** A service for a person, as codes and values: the words of a card are made by whoever shows it. */
export interface ServiceMatch {
  readonly service: CompiledService;
  /** Which of the person's needs it answers, in the person's order. */
  readonly needs: readonly string[];
  readonly step: Step;
  readonly why: readonly Reason[];
  /** Good to check before going. */
  readonly check: readonly Check[];
  /** Papers to bring, without those that the person has. */
  readonly bring: readonly PaperToBring[];
  /** The line to call: one that speaks the person's language, where there is one. */
  readonly phone?: ServicePhone;
  readonly opening: Opening;
  /** Whether it is shown only because the person is alone. */
  readonly sensitive: boolean;
  /** Whether the page may keep it on the device by itself: never at `strict`, never what is sensitive. */
  readonly mayKeep: boolean;
  /** Whether it may stand on a copy that the person asks for. */
  readonly mayCopy: boolean;
}

/** The need of a person that a service answers, and its place in the person's order. */
interface Wish {
  readonly code: string;
  readonly urgent: boolean;
  readonly rank: number;
}

interface Candidate {
  readonly match: ServiceMatch;
  /** The order, number by number. */
  readonly keys: readonly number[];
}

/**
 * The services for a person, the best first. Inactive ones and those that staff did not approve are never among them, sensitive ones
 * only for somebody who is alone. What is not known hides nothing, and is never a step for tonight.
 *
 * The order: the person's order of needs; then what can be used today (of what is needed today, a call comes before another day);
 * then the person's language; then what opens soonest; then what is free; then the nearer area; then the id.
 *
 * It is pure, keeps nothing and throws nothing.
 *
 * @param needs what the person asked for, what is shown first at the front: `needsOf`
 * @param services the compiled file, or what of it is at hand
 * @param facts what is known of the person, and the time
 * @example
 * matchServices(needsOf({ urgent: ['food'] }), services, { now: Date.now(), languages: ['es'] });
 */
export function matchServices(
  needs: readonly Need[],
  services: CompiledServices,
  facts: Facts,
): readonly ServiceMatch[] {
  const alone = isAlone(facts);
  const wishes = wishesByCode(alone ? needs : needs.filter(({ code }) => !isSensitiveNeed(code)));
  const person = knownArea(facts.area, services.places);
  const candidates: Candidate[] = [];
  for (const service of services.services) {
    if (!isShown(service, alone)) continue;
    const wanted = wishesOf(service, wishes);
    const candidate = wanted.length === 0 ? undefined : candidateOf(service, wanted, services, facts, person);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates.sort(byKeys).map(({ match }) => match);
}

/** Each wish under every code of services that answers it. */
function wishesByCode(needs: readonly Need[]): ReadonlyMap<string, readonly Wish[]> {
  const wishes = new Map<string, Wish[]>();
  for (const [rank, { code, urgent = false }] of needs.entries())
    for (const answer of answeredBy(code)) {
      const known = wishes.get(answer) ?? [];
      if (!known.some((wish) => wish.code === code)) known.push({ code, urgent, rank });
      wishes.set(answer, known);
    }
  return wishes;
}

function isShown({ status, approved, needs, sensitive }: CompiledService, alone: boolean): boolean {
  if ((status !== undefined && status !== 'active') || typeof approved !== 'string' || approved === '') return false;
  return alone || (sensitive !== true && !needs.some(touchesSafety));
}

/** What of the wishes a service answers, in their order. */
function wishesOf({ needs }: CompiledService, wishes: ReadonlyMap<string, readonly Wish[]>): readonly Wish[] {
  const found: Wish[] = [];
  for (const code of needs)
    for (const wish of wishes.get(code) ?? []) if (!found.some((other) => other.code === wish.code)) found.push(wish);
  return found.sort((left, right) => left.rank - right.rank);
}

function candidateOf(
  service: CompiledService,
  wanted: readonly Wish[],
  file: CompiledServices,
  facts: Facts,
  person: PersonArea,
): Candidate | undefined {
  const judged = judge(service, file, facts, person);
  const [first] = wanted;
  if (judged === undefined || first === undefined) return undefined;
  const { step, why, check, opening } = judged;
  const phone = phoneFor(service, facts);
  const sensitive =
    service.sensitive === true || service.needs.some(touchesSafety) || wanted.some(({ code }) => isSensitiveNeed(code));
  const match: ServiceMatch = {
    service: service.confidential === true ? withoutAddress(service) : service,
    needs: wanted.map(({ code }) => code),
    step,
    why: [{ code: 'need', need: first.code }, ...why],
    check,
    bring: (service.documents ?? []).filter(
      ({ code }) => code === undefined || facts.documents?.includes(code) !== true,
    ),
    ...(phone && { phone }),
    opening,
    sensitive,
    mayKeep: !sensitive && (facts.safety === 'standard' || facts.safety === 'trusted-device'),
    mayCopy: !sensitive,
  };
  return { match, keys: keysOf(first, judged, service, facts.now) };
}

function withoutAddress({ address: _, ...service }: CompiledService): CompiledService {
  return service;
}

function phoneFor({ phones = [] }: CompiledService, { languages = [] }: Facts): ServicePhone | undefined {
  const speaking = languages.flatMap((language) =>
    phones.filter((phone) => firstSpoken([language], phone.languages ?? []) !== undefined),
  );
  return speaking[0] ?? phones[0];
}

const levels = [...areaLevels, 'anywhere'];
const understood = ['speaks', 'interpreter', 'unknown', 'other'];
const today: readonly Step[] = ['tonight', 'call-first', 'soon'];
const anyDay: readonly Step[] = ['tonight', 'soon', 'call-first'];

function keysOf(wish: Wish, { step, language, opening, level }: Judgement, service: CompiledService, now: number) {
  const opens = 'from' in opening ? Math.max(0, opening.from - now) : Number.MAX_SAFE_INTEGER;
  return [
    wish.rank,
    (wish.urgent ? today : anyDay).indexOf(step),
    understood.indexOf(language),
    opens,
    service.cost === 'free' ? 0 : service.cost === undefined ? 1 : 2,
    level === undefined ? levels.length : levels.indexOf(level),
  ];
}

function byKeys(left: Candidate, right: Candidate): number {
  for (const [at, key] of left.keys.entries()) {
    const difference = key - (right.keys[at] ?? 0);
    if (difference !== 0) return difference;
  }
  const [one, other] = [left.match.service.id, right.match.service.id];
  return one < other ? -1 : one > other ? 1 : 0;
}
