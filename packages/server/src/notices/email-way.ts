import { createTransport } from 'nodemailer';
import { sentenceOf } from './notice-content.ts';
import { type SendNotice, UndeliveredError } from './notice-way.ts';
import type { StaffNotices } from './staff-notices.ts';

const timeout = 20_000;

/** Mails notices. What nobody opened goes to the addresses of its step, or to the first ones where there are none. */
export function emailWay(
  { smtp, from, to }: NonNullable<StaffNotices['email']>,
  steps: NonNullable<StaffNotices['escalation']>,
  inbox?: string,
): SendNotice {
  const { protocol, hostname } = new URL(smtp);
  const here = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
  const transport = createTransport({
    url: smtp,
    requireTLS: protocol === 'smtp:' && !here,
    connectionTimeout: timeout,
    greetingTimeout: timeout,
    socketTimeout: timeout,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const addresses = (step: number) => (step === 0 ? to : (steps[Math.min(step, steps.length) - 1]?.to ?? to));

  return async (notice) => {
    const { id, step, madeAt } = notice;
    const sentence = sentenceOf(notice);
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
