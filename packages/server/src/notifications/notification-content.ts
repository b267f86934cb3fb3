import type { Within } from '@open-intake/core';
import type { NotificationKind, NotificationUrgency } from '../database/tables.ts';
import type { Notification, NotificationContent } from './notification.ts';

const inWords: Readonly<Record<Within, string>> = {
  now: 'now',
  'same-day': 'same-day',
  '1-day': 'within 1 day',
  '2-days': 'within 2 days',
  '5-days': 'within 5 days',
};

/** Adds up rows of the outbox. */
export function contentOf(rows: readonly { readonly within: NotificationUrgency }[]): NotificationContent {
  const urgent: Partial<Record<Within, number>> = {};
  for (const { within } of rows)
    if (within !== null && within !== 'unknown') urgent[within] = (urgent[within] ?? 0) + 1;
  return { count: rows.length, urgent };
}

/** One line, such as `1 new, 1 same-day`. */
export function sentenceOf({ kind, content, step }: Pick<Notification, 'kind' | 'content' | 'step'>): string {
  const { count, urgent, from = '', until = '' } = content;
  const order = Object.keys(inWords) as Within[];
  const urgencies = order.flatMap((within) =>
    urgent?.[within] === undefined ? [] : [`${urgent[within]} ${inWords[within]}`],
  );
  const first: Readonly<Record<NotificationKind, () => string>> = {
    arrivals: () => `${count} ${step === 0 ? 'new' : 'not opened yet'}`,
    'notices-held': () =>
      `The server was away or restored: older notices are kept back, nothing is deleted for seven days. ${count} not opened`,
    'deletion-soon': () => `${count} done will be deleted, from ${from.slice(0, 10)} on`,
    'deletion-held': () => `Nothing is deleted by itself until ${until.slice(0, 10)}: see the server's log`,
  };
  return [first[kind](), ...urgencies].join(', ');
}

const types: Readonly<Record<NotificationKind, string>> = {
  arrivals: 'submissions.new',
  'notices-held': 'notices.held',
  'deletion-soon': 'deletion.soon',
  'deletion-held': 'deletion.held',
};

/** The body of a webhook, in the shape that Standard Webhooks asks for. */
export function webhookBody({ kind, content, step, madeAt }: Omit<Notification, 'id'>): string {
  const isReminder = kind === 'arrivals' && step > 0;
  return JSON.stringify({
    type: isReminder ? 'submissions.waiting' : types[kind],
    timestamp: madeAt.toISOString(),
    data: { ...content, ...(kind === 'arrivals' && { step }) },
  });
}
