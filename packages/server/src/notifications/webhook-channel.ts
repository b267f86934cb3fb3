import { type SendNotification, UndeliveredError } from './notification.ts';
import { webhookBody } from './notification-content.ts';
import { webhookHeaders } from './sign-webhook.ts';
import type { StaffNotifications } from './staff-notifications.ts';

const timeout = 20_000;

/** Posts notifications as Standard Webhooks. Any 2xx is a yes; redirects are not followed. */
export function webhookChannel(
  { url, secret }: NonNullable<StaffNotifications['webhook']>,
  now: () => Date,
): SendNotification {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  return async (notification) => {
    const { id } = notification;
    const body = webhookBody(notification);
    const headers = { 'Content-Type': 'application/json', ...webhookHeaders(secrets, id, now(), body) };
    const signal = AbortSignal.timeout(timeout);
    const response = await fetch(url, { method: 'POST', headers, body, signal, redirect: 'manual' }).catch(
      (error: unknown) => {
        throw new UndeliveredError(signal.aborted ? 'timeout' : 'no-connection', error);
      },
    );
    await response.body?.cancel().catch(() => undefined);
    if (!response.ok) throw new UndeliveredError(`http-${response.status}`);
  };
}
