import { type closedReasons, type Instead, momentOf, type TodayStatement, wallTime } from '@open-intake/core';

/** The kind of a statement. */
export type StatementKind = TodayStatement['kind'];

/** Texts of a worker's own by language tag, as far as they are typed. */
export type Texts = Readonly<Record<string, string>>;

/** A statement while a worker writes it: what stands in the boxes. */
export interface Draft {
  readonly kind: StatementKind;
  /** The statement that it takes the place of. @default it is a new one */
  readonly before?: TodayStatement;
  /** Until which day (`YYYY-MM-DD`) and time (`HH:MM`, or blank for the beginning of the day), by the agency's clock. */
  readonly day: string;
  readonly time: string;
  readonly reason: (typeof closedReasons)[number];
  readonly need: string;
  readonly days: string;
  readonly line: string;
  readonly languages: readonly string[];
  readonly text: Texts;
  readonly contact: string;
  readonly service: string;
  readonly insteadText: Texts;
}

/** What a draft still needs before it says anything. */
export type Missing = 'until' | 'past' | 'need' | 'days' | 'line' | 'instead' | 'text';

const dayLong = 86_400_000;
/** How many days a new statement holds where nobody says otherwise. */
const usualDays: Readonly<Record<StatementKind, number>> = {
  closed: 1,
  full: 7,
  paused: 7,
  wait: 30,
  line: 1,
  text: 1,
};

/** An empty draft of a kind, until a day that is likely. */
export function newDraft(kind: StatementKind, now: number, timeZone: string): Draft {
  const { day } = wallTime(new Date(now + usualDays[kind] * dayLong), timeZone);
  const blank = { reason: 'other', need: '', days: '', line: '', contact: '', service: '' } as const;
  return { ...blank, kind, day, time: '', languages: [], text: {}, insteadText: {} };
}

/** The draft that a statement is changed by. */
export function draftOf(statement: TodayStatement, timeZone: string): Draft {
  const { day, time } = wallTime(new Date(statement.until), timeZone);
  const instead = 'instead' in statement ? statement.instead : undefined;
  return {
    ...newDraft(statement.kind, 0, timeZone),
    before: statement,
    day,
    time: time === '00:00' ? '' : time,
    ...(statement.kind === 'closed' && { reason: statement.reason }),
    ...('need' in statement && statement.need !== undefined && { need: statement.need }),
    ...(statement.kind === 'wait' && { days: String(statement.days) }),
    ...(statement.kind === 'line' && { line: statement.contact, languages: statement.languages }),
    ...(statement.kind === 'text' && { text: statement.text }),
    contact: instead?.contact ?? '',
    service: instead?.service ?? '',
    insteadText: instead?.text ?? {},
  };
}

/** The statement that a draft makes, or what is missing. */
export function statementOf(draft: Draft, timeZone: string, now: number): TodayStatement | Missing {
  const moment = untilOf(draft, timeZone);
  if (moment === undefined) return 'until';
  if (moment.getTime() <= now) return 'past';
  const until = moment.toISOString();
  const instead = insteadOf(draft);
  switch (draft.kind) {
    case 'closed':
      return { kind: 'closed', until, reason: draft.reason };
    case 'full':
      return { kind: 'full', until, ...(instead && { instead }) };
    case 'paused':
      if (draft.need === '') return 'need';
      return instead === undefined ? 'instead' : { kind: 'paused', until, need: draft.need, instead };
    case 'wait': {
      const days = Number(draft.days);
      if (!Number.isInteger(days) || days < 1 || days > 365) return 'days';
      return { kind: 'wait', until, days, ...(draft.need !== '' && { need: draft.need }) };
    }
    case 'line':
      if (draft.line === '') return 'line';
      return { kind: 'line', until, contact: draft.line, languages: [...draft.languages] };
    case 'text': {
      const text = written(draft.text);
      return text === undefined ? 'text' : { kind: 'text', until, text };
    }
  }
}

/** Whether two statements are about the same thing: of those only one can be true. */
export function isAboutSame(one: TodayStatement, other: TodayStatement): boolean {
  const about = (statement: TodayStatement) =>
    'need' in statement ? statement.need : 'contact' in statement ? statement.contact : undefined;
  return one.kind === other.kind && about(one) === about(other);
}

function untilOf({ day, time }: Draft, timeZone: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(day)) return undefined;
  const moment = momentOf({ day, time: time === '' ? '00:00' : time.slice(0, 5) }, timeZone);
  return Number.isNaN(moment.getTime()) ? undefined : moment;
}

function insteadOf({ contact, service, insteadText }: Draft): Instead | undefined {
  const text = written(insteadText);
  const instead = { ...(contact !== '' && { contact }), ...(service !== '' && { service }), ...(text && { text }) };
  return Object.keys(instead).length === 0 ? undefined : instead;
}

function written(texts: Texts): Record<string, string> | undefined {
  const given = Object.entries(texts).flatMap(([tag, text]) => {
    const line = text.replaceAll(/\s+/g, ' ').trim();
    return line === '' ? [] : [[tag, line] as const];
  });
  return given.length === 0 ? undefined : Object.fromEntries(given);
}
