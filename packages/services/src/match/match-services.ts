import type { CompiledService, CompiledServices, PaperToBring, ServicePhone } from './compiled-services.ts';
import { type Facts, isAlone } from './facts.ts';
import { areaLevels } from './fit-area.ts';
import { judge, type Person, personOf } from './judge.ts';
import type { Need } from './need.ts';
import { isSensitiveNeed, touchesSafety } from './need-codes.ts';
import type { Opening } from './opening-at.ts';
import type { Check, Reason, Step } from './step.ts';
import { type Wish, wishesByCode, wishesOf } from './wishes.ts';

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
  /** The line to call: one that speaks the person's language, where there is one; undefined where no number is known. */
  readonly phone: ServicePhone | undefined;
  readonly opening: Opening;
  /** Whether it is shown only because the person is alone. */
  readonly sensitive: boolean;
  /** Whether the page may keep it on the device by itself: never at `strict`, never what is sensitive. */
  readonly mayKeep: boolean;
  /** Whether it may stand on a copy that the person asks for. */
  readonly mayCopy: boolean;
}

/** A match with the numbers that its place follows from, in their order: the smaller comes first. */
interface Candidate {
  readonly match: ServiceMatch;
  readonly rank: number;
  readonly step: number;
  readonly language: number;
  readonly opens: number;
  readonly cost: number;
  readonly area: number;
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
  const person = personOf(facts, services);
  const candidates: Candidate[] = [];
  for (const service of services.services) {
    if (!isShown(service, alone)) continue;
    const wanted = wishesOf(service, wishes);
    const candidate = wanted.length === 0 ? undefined : candidateOf(service, wanted, person);
    if (candidate !== undefined) candidates.push(candidate);
  }
  return candidates.sort(byPlace).map(({ match }) => match);
}

function isShown({ status, approved, needs, sensitive }: CompiledService, alone: boolean): boolean {
  if ((status !== undefined && status !== 'active') || typeof approved !== 'string' || approved === '') return false;
  return alone || (sensitive !== true && !needs.some(touchesSafety));
}

/** More minutes than a file knows. */
const never = 1_000_000;

const levels = [...areaLevels, 'anywhere'];
const understood = ['speaks', 'interpreter', 'unknown', 'other'];
const today: readonly Step[] = ['tonight', 'call-first', 'soon'];
const anyDay: readonly Step[] = ['tonight', 'soon', 'call-first'];

function candidateOf(service: CompiledService, wanted: readonly Wish[], person: Person): Candidate | undefined {
  const [first] = wanted;
  const judged = first && judge(service, first.code, person);
  if (first === undefined || judged === undefined) return undefined;
  const { step, why, check, opening } = judged;
  const { facts } = person;
  const sensitive =
    service.sensitive === true || service.needs.some(touchesSafety) || wanted.some(({ code }) => isSensitiveNeed(code));
  const match: ServiceMatch = {
    service: service.confidential === true ? withoutAddress(service) : service,
    needs: wanted.length === 1 ? first.codes : wanted.map(({ code }) => code),
    step,
    why,
    check,
    bring: papersFor(service, facts),
    phone: phoneFor(service, person),
    opening,
    sensitive,
    mayKeep: !sensitive && (facts.safety === 'standard' || facts.safety === 'trusted-device'),
    mayCopy: !sensitive,
  };
  const { language, level } = judged;
  const { cost } = service;
  return {
    match,
    rank: first.rank,
    step: (first.urgent ? today : anyDay).indexOf(step),
    language: understood.indexOf(language),
    opens: 'from' in opening ? Math.max(0, opening.from - facts.now) / 60_000 : never,
    cost: cost === 'free' ? 0 : cost === undefined ? 1 : 2,
    area: level === undefined ? levels.length : levels.indexOf(level),
  };
}

function withoutAddress({ address: _, ...service }: CompiledService): CompiledService {
  return service;
}

const nothing: readonly PaperToBring[] = [];

function papersFor({ documents }: CompiledService, facts: Facts): readonly PaperToBring[] {
  if (documents === undefined) return nothing;
  return documents.filter(({ code }) => code === undefined || facts.documents?.includes(code) !== true);
}

function phoneFor({ phones }: CompiledService, { languages }: Person): ServicePhone | undefined {
  if (phones === undefined) return undefined;
  let [best] = phones;
  for (const phone of phones)
    if (languages.placeAmong(phone.languages) < languages.placeAmong(best?.languages)) best = phone;
  return best;
}

function byPlace(one: Candidate, other: Candidate): number {
  return (
    one.rank - other.rank ||
    one.step - other.step ||
    one.language - other.language ||
    one.opens - other.opens ||
    one.cost - other.cost ||
    one.area - other.area ||
    byId(one.match.service.id, other.match.service.id)
  );
}

const byId = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
