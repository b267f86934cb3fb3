import { webhookBody } from './notice-content.ts';
import { type SendNotice, UndeliveredError } from './notice-way.ts';
import { webhookHeaders } from './sign-webhook.ts';
import type { StaffNotices } from './staff-notices.ts';

const timeout = 20_000;

/** Posts notices as Standard Webhooks. Any 2xx is a yes; redirects are not followed. */
export function webhookWay({ url, secret }: NonNullable<StaffNotices['webhook']>, now: () => Date): SendNotice {
  const secrets = typeof secret === 'string' ? [secret] : secret;
  return async (notice) => {
    const { id } = notice;
    const body = webhookBody(notice);
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
