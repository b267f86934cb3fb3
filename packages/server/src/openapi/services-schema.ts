import * as z from 'zod';

const words = z.object({ name: z.string(), what: z.string().optional(), steps: z.array(z.string()).optional() });

/** The file that pages get, as `CompiledServices` of `@open-intake/services` describes it. Times are minutes after `from`. */
export const servicesSchema = z.object({
  format: z.literal('open-intake-services/1'),
  timeZone: z.string(),
  from: z.int(),
  days: z.array(z.int()),
  places: z.record(z.string(), z.looseObject({ city: z.string().optional(), county: z.string().optional() })),
  services: z.array(
    z.looseObject({
      id: z.string(),
      needs: z.array(z.string()),
      words: z.record(z.string(), words),
      approved: z.iso.date().optional(),
      checked: z.iso.date().optional(),
      open: z.array(z.tuple([z.int(), z.int()])).optional(),
    }),
  ),
});
