/**
 * What a person can need, in codes: the values of the choices of `needs` and `urgent` in the default form. A form of an agency's
 * own may have others; they match services that name them.
 */
export const needCodes = [
  ...(['food', 'home', 'bills', 'clothes', 'work', 'money', 'rides', 'phone', 'health', 'feelings'] as const),
  ...(['care', 'childcare', 'school', 'people', 'legal', 'id', 'safety', 'private', 'other', 'unsure'] as const),
  ...(['sleep', 'doctor', 'medicine', 'baby', 'power', 'ride', 'safe-place', 'talk-now'] as const),
  ...(['family-held', 'talk-alone'] as const),
] as const;

/** One of `needCodes`. */
export type NeedCode = (typeof needCodes)[number];

const safetyNeeds: ReadonlySet<string> = new Set([
  'safety',
  'safe-place',
  'talk-alone',
  'private',
] satisfies NeedCode[]);

const sensitiveNeeds: ReadonlySet<string> = new Set([
  ...safetyNeeds,
  ...(['legal', 'family-held', 'health', 'doctor', 'medicine', 'feelings', 'talk-now'] satisfies NeedCode[]),
]);

/** Whether a need touches safety: a service for it is never shown, for whatever need, to somebody who is not alone. */
export const touchesSafety = (need: string): boolean => safetyNeeds.has(need);

/** Whether a need is about safety, law, immigration or health: it is matched for somebody who is alone only. */
export const isSensitiveNeed = (need: string): boolean => sensitiveNeeds.has(need);

/** What is needed today, by the need that it is the urgent side of. */
const todayBy: Readonly<Record<string, readonly NeedCode[]>> = {
  food: ['food', 'baby'],
  home: ['sleep'],
  bills: ['power'],
  rides: ['ride'],
  health: ['doctor', 'medicine'],
  feelings: ['talk-now'],
  safety: ['safe-place', 'talk-alone'],
  legal: ['family-held'],
};

/** The needs of today that belong to a need, such as `sleep` to `home`. */
export const todayOf = (need: string): readonly string[] => (Object.hasOwn(todayBy, need) ? todayBy[need]! : []);

const alsoBy: Readonly<Record<string, readonly NeedCode[]>> = {
  doctor: ['health'],
  health: ['doctor'],
  bills: ['power'],
  rides: ['ride'],
  feelings: ['talk-now'],
  'safe-place': ['safety'],
  safety: ['safe-place'],
};

/** The codes of services that answer a need: its own, and those that are the same help by another name. */
export const answeredBy = (need: string): readonly string[] => [
  need,
  ...(Object.hasOwn(alsoBy, need) ? alsoBy[need]! : []),
];
