import { type Issue, issueAt } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';
import { isRealDay } from '../values/calendar-day.ts';
import type { AgencyContact, TextChannel, VideoChannel, VoiceChannel } from './contact.ts';

/** What is wrong with contacts beyond their shape; paths lead into the agency file. */
export function contactIssues(contacts: readonly AgencyContact[]): readonly Issue[] {
  return contacts.flatMap((contact, at) => {
    const { id, voice, text, video, beside } = contact;
    const isTwice = contacts.findIndex((other) => other.id === id) !== at;
    const isBlank = voice === undefined && text === undefined && video === undefined;
    const isLost = beside !== undefined && !contacts.some((other) => other.id === beside);
    return [
      ...(isTwice ? [issueAt('duplicate-id', pointer('contacts', at, 'id'))] : []),
      ...(isBlank ? [issueAt('no-channel', pointer('contacts', at))] : []),
      ...(isLost ? [issueAt('unknown-contact', pointer('contacts', at, 'beside'))] : []),
      ...videoIssues(video, at),
      ...(['voice', 'text', 'video'] as const).flatMap((way) =>
        channelIssues(contact[way], pointer('contacts', at, way)),
      ),
    ];
  });
}

function videoIssues(video: VideoChannel | undefined, at: number): readonly Issue[] {
  if (video === undefined) return [];
  const { number, url } = video;
  if ((number === undefined) === (url === undefined))
    return [issueAt('number-or-url', pointer('contacts', at, 'video'))];
  return url === undefined || isWebAddress(url) ? [] : [issueAt('not-https', pointer('contacts', at, 'video', 'url'))];
}

function channelIssues(channel: VoiceChannel | TextChannel | VideoChannel | undefined, path: string): readonly Issue[] {
  const { timeZone, holidays = [], checked } = channel ?? {};
  return [
    ...(timeZone === undefined || isTimeZone(timeZone) ? [] : [issueAt('unknown-time-zone', `${path}/timeZone`)]),
    ...holidays.flatMap((day, at) => (isRealDay(day) ? [] : [issueAt('not-a-day', `${path}/holidays/${at}`)])),
    ...(checked === undefined || isRealDay(checked) ? [] : [issueAt('not-a-day', `${path}/checked`)]),
  ];
}

/** Whether a time zone is known here by this IANA name. */
export function isTimeZone(timeZone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

/** Whether this is an https address. Plain http gives the way away to the network; other schemes could run code. */
export function isWebAddress(address: string): boolean {
  return /^https:\/\/[^\s@/]+(\/\S*)?$/.test(address);
}
