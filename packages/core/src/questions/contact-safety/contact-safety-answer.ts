import '../../no-eval.ts';
import * as z from 'zod/mini';

const knownOrNot = z.union([z.boolean(), z.literal('unknown')]);

/** Words as typed. NUL is no text anywhere. */
const typed = (most: number) =>
  z.string().check(
    z.maxLength(most, 'too-long'),
    z.refine((text) => !text.includes('\0'), 'control-character'),
  );

/** The ways an agency may reach a person. Nothing picked means: do not contact. */
export const contactWays = ['call', 'text', 'whatsapp', 'email', 'letter', 'trusted-person'] as const;
/** What the client does instead of being reached: calls, or comes in. */
export const clientWays = ['call', 'visit'] as const;
const contactTimes = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;

/** One way to reach a person and what is safe there: `unknown` is not sure, absent is not answered. `safeWays` decides. */
const contactWaySchema = z.strictObject({
  way: z.enum(contactWays),
  /** The number, e-mail or postal address, as typed. */
  to: typed(500),
  /** May a message be left there, or written? */
  messageOk: z.optional(knownOrNot),
  /** May the agency's name be said? */
  nameOk: z.optional(knownOrNot),
  /** Does somebody else use or check it? */
  othersSee: z.optional(knownOrNot),
  /** The name of the person to ask for (`trusted-person`), as typed. */
  person: z.optional(typed(200)),
  /** What to do when somebody else picks up. `use-name`: say the name in `alias`. */
  ifOther: z.optional(z.enum(['hang-up', 'use-name', 'say-who'])),
  alias: z.optional(typed(200)),
});

/** How to reach a person without putting them in danger (after NNEDV Safety Net). Every reader prints it first. */
export const contactSafetySchema = z.strictObject({
  ways: z.array(contactWaySchema).check(z.maxLength(10)),
  /** What the client will do by themselves. */
  clientWill: z.array(z.enum(clientWays)),
  times: z.array(z.enum(contactTimes)),
  note: z.optional(typed(1000)),
});

/** One way to reach the person, with its number or address and what is safe there. */
export type ContactWay = z.infer<typeof contactWaySchema>;
/** The value of a `contactSafety` question, as the envelope carries it. */
export type ContactSafety = z.infer<typeof contactSafetySchema>;
