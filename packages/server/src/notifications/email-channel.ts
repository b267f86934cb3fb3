import { createTransport } from 'nodemailer';
import { isLoopback } from '../http/loopback.ts';
import { type SendNotification, UndeliveredError } from './notification.ts';
import { sentenceOf } from './notification-content.ts';
import type { StaffNotifications } from './staff-notifications.ts';

const timeout = 20_000;

/** Mails notifications. What nobody opened goes to the addresses of its step, or to the first ones where there are none. */
export function emailChannel(
  { smtp, from, to }: NonNullable<StaffNotifications['email']>,
  steps: NonNullable<StaffNotifications['escalation']>,
  inbox?: string,
): SendNotification {
  const { protocol, hostname } = new URL(smtp);
  const transport = createTransport({
    url: smtp,
    requireTLS: protocol === 'smtp:' && !isLoopback(hostname),
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const addresses = (step: number) => (step === 0 ? to : (steps[Math.min(step, steps.length) - 1]?.to ?? to));

  return async (notification) => {
    const { id, step, madeAt } = notification;
    const sentence = sentenceOf(notification);
    const message = {
      from,
      to: [...addresses(step)],
      subject: sentence,
      text: `${sentence}.\n${inbox === undefined ? '' : `\n${inbox}\n`}`,
      messageId: `<${id}@open-intake>`,
      date: madeAt,
      headers: { 'Auto-Submitted': 'auto-generated' },
    };
    await transport.sendMail(message).catch((error: unknown) => {
      throw new UndeliveredError(reasonOf(error), error);
    });
  };
}

/** `smtp-550` where the server said so, else `no-connection`. */
function reasonOf(error: unknown): string {
  const said = error instanceof Error && 'responseCode' in error ? error.responseCode : undefined;
  return typeof said === 'number' ? `smtp-${said}` : 'no-connection';
}
