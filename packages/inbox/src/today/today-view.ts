import type { InboxWords } from '../words/inbox-words.ts';
import type { TodayDesk } from './today-desk.ts';

/** The page of what is true today. */
export interface TodayView {
  readonly words: InboxWords;
  readonly desk: TodayDesk;
  /** IANA time zone of the agency. */
  readonly timeZone: string;
  /** Milliseconds. */
  readonly now: number;
}
