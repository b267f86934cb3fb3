import type { Issue } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';
import type { AgencyContact, TextChannel, VideoChannel, VoiceChannel } from './contact.ts';

/** What is wrong with contacts beyond their shape; paths lead into the agency file. */
export function contactIssues(contacts: readonly AgencyContact[]): readonly Issue[] {
  return contacts.flatMap((contact, at) => {
    const { id, voice, text, video, beside } = contact;
    const isTwice = contacts.findIndex((other) => other.id === id) !== at;
    const isBlank = voice === undefined && text === undefined && video === undefined;
    const isLost = beside !== undefined && !contacts.some((other) => other.id === beside);
    return [
      ...(isTwice ? [{ code: 'duplicate-id', path: pointer('contacts', at, 'id') }] : []),
      ...(isBlank ? [{ code: 'no-channel', path: pointer('contacts', at) }] : []),
      ...(isLost ? [{ code: 'unknown-contact', path: pointer('contacts', at, 'beside') }] : []),
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
    return [{ code: 'number-or-url', path: pointer('contacts', at, 'video') }];
  return url === undefined || isWebAddress(url)
    ? []
    : [{ code: 'not-https', path: pointer('contacts', at, 'video', 'url') }];
}

function channelIssues(channel: VoiceChannel | TextChannel | VideoChannel | undefined, path: string): readonly Issue[] {
  const { timeZone, holidays = [], checked } = channel ?? {};
  return [
    ...(timeZone === undefined || isTimeZone(timeZone)
      ? []
      : [{ code: 'unknown-time-zone', path: `${path}/timeZone` }]),
    ...holidays.flatMap((day, at) => (isRealDay(day) ? [] : [{ code: 'not-a-day', path: `${path}/holidays/${at}` }])),
    ...(checked === undefined || isRealDay(checked) ? [] : [{ code: 'not-a-day', path: `${path}/checked` }]),
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

/** Whether the calendar has this day (ISO 8601). */
export function isRealDay(day: string): boolean {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Whether this is an https address. Plain http gives the way away to the network; other schemes could run code. */
export function isWebAddress(address: string): boolean {
  return /^https:\/\/[^\s@/]+(\/\S*)?$/.test(address);
}
