import type { Within } from '@open-intake/core';
import type { NoticeUrgency } from '../database/tables.ts';

/** What a notice says: how many, and how many of them are how urgent. There is no place in it for anything of a person. */
export interface NoticeContent {
  readonly count: number;
  /** Without zeros. */
  readonly urgent: Readonly<Partial<Record<Within, number>>>;
}

const inWords: Readonly<Record<Within, string>> = {
  now: 'now',
  'same-day': 'same-day',
  '1-day': 'within 1 day',
  '2-days': 'within 2 days',
  '5-days': 'within 5 days',
};

/** Adds up rows of the outbox. */
export function contentOf(rows: readonly { readonly within: NoticeUrgency }[]): NoticeContent {
  const urgent: Partial<Record<Within, number>> = {};
  for (const { within } of rows)
    if (within !== null && within !== 'unknown') urgent[within] = (urgent[within] ?? 0) + 1;
  return { count: rows.length, urgent };
}

/** One line, such as `1 new, 1 same-day`. */
export function sentenceOf({ count, urgent }: NoticeContent, step: number): string {
  const order = Object.keys(inWords) as Within[];
  const parts = order.flatMap((within) =>
    urgent[within] === undefined ? [] : [`${urgent[within]} ${inWords[within]}`],
  );
  return [`${count} ${step === 0 ? 'new' : 'not opened yet'}`, ...parts].join(', ');
}

/** The body of a webhook, in the shape that Standard Webhooks asks for. */
export function webhookBody({ count, urgent }: NoticeContent, step: number, madeAt: Date): string {
  return JSON.stringify({
    type: step === 0 ? 'submissions.new' : 'submissions.waiting',
    timestamp: madeAt.toISOString(),
    data: { count, urgent, step },
  });
}
