import { type Issue, issueAt } from '../issues/issue.ts';
import { pointer } from '../json/pointer.ts';
import type { AgencyContact, VideoChannel } from './contact.ts';

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
    ];
  });
}

function videoIssues(video: VideoChannel | undefined, at: number): readonly Issue[] {
  const isEither = video === undefined || (video.number === undefined) !== (video.url === undefined);
  return isEither ? [] : [issueAt('number-or-url', pointer('contacts', at, 'video'))];
}
