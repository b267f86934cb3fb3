import * as z from 'zod';
import { isLoopback } from '../http/loopback.ts';

const canHold = (protocols: readonly string[], onlyHere: string) => (text: string) => {
  if (!URL.canParse(text)) return false;
  const url = new URL(text);
  return protocols.includes(url.protocol) || (url.protocol === onlyHere && isLoopback(url.hostname));
};
const secret = z.string().regex(/^wh(sec|sk)_[A-Za-z0-9+/]{32,}={0,2}$/, 'bad-secret');
const mail = z.email('bad-address');

/**
 * Staff notifications: who is told of what arrives, and how. `webhook.secret` is a secret of Standard Webhooks (`whsec_…`, or `whsk_…` for
 * Ed25519) or, while one replaces the other, a list of them; `email.smtp` is `smtps://user:password@host`, or `smtp://…` with STARTTLS.
 */
export const staffNotificationsSchema = z.strictObject({
  webhook: z
    .strictObject({
      url: z.string().refine(canHold(['https:'], 'http:'), 'not-https'),
      secret: z.union([secret, z.array(secret).min(1).max(4)]),
    })
    .optional(),
  email: z
    .strictObject({
      smtp: z.string().refine(canHold(['smtps:', 'smtp:'], 'smtp:'), 'bad-smtp'),
      from: mail,
      to: z.array(mail).min(1).max(20),
    })
    .optional(),
  /** Who is told next of what nobody opened; `afterMinutes` after the step before, else as urgent as its flag is. */
  escalation: z
    .array(
      z.strictObject({
        afterMinutes: z.number().int().min(1).max(20_160).optional(),
        to: z.array(mail).max(20).optional(),
      }),
    )
    .max(10)
    .optional(),
  /** Where the inbox is; stands in e-mails. */
  inbox: z.url('not-https').optional(),
});

/** Staff notifications: who is told, and how. */
export type StaffNotifications = z.infer<typeof staffNotificationsSchema>;
