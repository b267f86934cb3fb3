import type { ContactSafety, ContactWay, Question } from '@open-intake/core';
import { aName, anEmail, aPhone, aSaying, type Next, pick, some } from './made-up-words.ts';

const everyWay: ContactWay['way'][] = ['call', 'text', 'whatsapp', 'email', 'letter', 'trusted-person'];
const times = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;
const knownOrNot = [true, false, 'unknown', undefined] as const;

/** Safe ways to reach somebody, as the field for them makes such an answer. */
export function madeUpContact(
  { ways = everyWay, clientWill = ['call', 'visit'] }: Extract<Question, { type: 'contactSafety' }>,
  next: Next,
): ContactSafety {
  const picked = some(ways, next).slice(0, 2);
  const says = next() < 0.4;
  return {
    ways: picked.map((way) => oneWay(way, next)),
    clientWill: says ? [...some(clientWill, next)] : [],
    times: says ? [...some(times, next)] : [],
    ...(says && next() < 0.5 && { note: aSaying(next) }),
  };
}

/** Whoever may pick up is asked what to do then; what is written is a message by itself. What was not answered is absent. */
function oneWay(way: ContactWay['way'], next: Next): ContactWay {
  const othersSee = pick(knownOrNot, next);
  const messageOk = pick(knownOrNot, next);
  const known = { ...(messageOk !== undefined && { messageOk }), ...(othersSee !== undefined && { othersSee }) };
  if (way !== 'call' && way !== 'trusted-person') {
    const to = way === 'email' ? anEmail(next) : way === 'letter' ? aSaying(next) : aPhone(next);
    const nameOk = pick(knownOrNot, next);
    return { way, to, ...known, ...(nameOk !== undefined && { nameOk }) };
  }
  const ifOther = othersSee === true ? pick(['hang-up', 'use-name', 'say-who'] as const, next) : undefined;
  return {
    way,
    to: aPhone(next),
    ...known,
    ...(way === 'trusted-person' && { person: aName(next) }),
    ...(ifOther !== undefined && {
      ifOther,
      nameOk: ifOther === 'say-who',
      ...(ifOther === 'use-name' && { alias: aName(next) }),
    }),
  };
}
