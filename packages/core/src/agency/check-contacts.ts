import { type Issue, pointer } from '../issue.ts';
import type { AgencyContact, VideoChannel } from './contact.ts';

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
    ];
  });
}

function videoIssues(video: VideoChannel | undefined, at: number): readonly Issue[] {
  const isEither = video === undefined || (video.number === undefined) !== (video.url === undefined);
  return isEither ? [] : [{ code: 'number-or-url', path: pointer('contacts', at, 'video') }];
}
