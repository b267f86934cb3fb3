import { contactSafetySchema, interviewWays, type Packet, skipReasons, submissionSchema } from '@open-intake/core';
import * as z from 'zod';

const text = z.strictObject({ text: z.string(), lang: z.string(), dir: z.enum(['ltr', 'rtl']) });

const codes = z.array(z.string());

const value = text.extend({
  code: z.string().optional(),
  /** The client's words, as typed. */
  own: z.boolean().optional(),
  approx: z.boolean().optional(),
  file: z
    .strictObject({
      name: z.string(),
      type: z.string(),
      size: z.int(),
      /** Of the bytes that were sent. */
      digest: z.string(),
      data: z.base64(),
      /** A copy of a picture without what says where it was taken. */
      stripped: z.literal(true).optional(),
      /** A picture that may say where it was taken and could not be made clean: `data` is empty. */
      withheld: z.literal(true).optional(),
    })
    .optional(),
  /** Path data inside a box of 600 × 200. */
  drawing: z.string().optional(),
});

const item = z.strictObject({
  id: z.string(),
  path: z.string(),
  type: z.string(),
  sensitive: z.boolean(),
  question: text,
  values: z.array(value),
  /** The worker who filled it in knew or saw it; the person did not say it. */
  byWorker: z.literal(true).optional(),
  group: text.optional(),
  row: z.int().optional(),
  within: z.array(z.strictObject({ group: text, row: z.int().optional() })).optional(),
});

const helper = z.strictObject({
  name: value.optional(),
  phone: value.optional(),
  knows: z.enum(['yes', 'no', 'unsure', 'not-answered']).optional(),
});

/** How a worker filled it in with somebody who called or came. */
const interview = z.strictObject({
  how: z.enum(interviewWays),
  worker: z.string(),
  spoken: z.strictObject({ tag: z.string(), text }),
  interpreter: z.strictObject({ by: z.enum(['person', 'line']), name: z.string().optional() }).optional(),
  /** Ids of consents whose text was read aloud. */
  readAloud: z.array(z.string()),
  /** The questions whose answers the worker knew or saw. */
  byWorker: z.array(text),
  /** How many more there are. */
  more: z.int().optional(),
});

const flag = z.strictObject({
  id: z.string(),
  label: text,
  action: text.optional(),
  waiting: text.optional(),
  within: z.enum(['now', 'same-day', '1-day', '2-days', '5-days']),
  date: z.string().optional(),
});

const issue = z.strictObject({
  code: z.string(),
  path: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
});

const { consents, filledBy } = submissionSchema.shape;
const consent = consents.def.innerType.def.element;

/** The packet, as core's `Packet` describes it: every text with its language, codes beside them. */
export const packetSchema = z.strictObject({
  language: z.string(),
  id: z.string(),
  code: z.string().optional(),
  receivedAt: z.string().optional(),
  form: z.strictObject({ id: z.string(), version: z.string() }),
  partial: z.boolean(),
  notes: z.array(z.enum(['test', 'page-translated'])),
  client: z.strictObject({
    name: value.optional(),
    language: z.strictObject({ tag: z.string(), text: value }).optional(),
    reads: z.string(),
    interpreter: item.optional(),
    access: z.array(item),
    filledBy: z.optional(filledBy.def.innerType),
    helper: helper.optional(),
  }),
  interview: interview.optional(),
  contactSafety: z.optional(contactSafetySchema),
  contactVerdict: z.strictObject({
    start: z.enum(['ways', 'helper', 'wait']),
    ways: z.array(z.strictObject({ way: contactSafetySchema.shape.ways.def.element.shape.way, message: z.boolean() })),
  }),
  today: z.array(value),
  first: value.optional(),
  strengths: z.array(value),
  dates: z.array(
    z.strictObject({
      what: text,
      kind: z.string().optional(),
      date: z.string(),
      daysLeft: z.int().optional(),
      approx: z.boolean().optional(),
    }),
  ),
  flags: z.array(flag),
  needs: z.array(z.strictObject({ need: value, next: text.optional() })).optional(),
  papers: z.strictObject({ held: z.array(value), missing: z.array(value) }).optional(),
  told: z
    .strictObject({
      urgent: codes,
      needs: codes,
      first: z.string().optional(),
      languages: codes,
      area: z.string().optional(),
      age: z.string().optional(),
      documents: codes,
      access: codes,
    })
    .optional(),
  shown: z.array(text).optional(),
  sections: z.array(z.strictObject({ id: z.string(), title: text, items: z.array(item) })),
  skipped: z.array(z.strictObject({ path: z.string(), question: text, reason: z.enum(skipReasons) })),
  consents: z.array(z.strictObject({ ...consent.shape, question: text })),
  problems: z.array(issue),
}) satisfies { readonly shape: Readonly<Record<keyof Packet, unknown>> };
