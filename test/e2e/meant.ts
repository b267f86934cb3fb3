import { isSignaturePath } from '@open-intake/core';

/** What a person says in a submission, without what only a browser can make: ids, hashes, times. */
export interface Meant {
  readonly answers: unknown;
  readonly skipped: unknown;
  readonly contactSafety: unknown;
  readonly filledBy: unknown;
  readonly consents: unknown;
}

/** The part of a submission, or of a draft of one, that says what was meant. */
export function meantIn(submission: {
  readonly answers?: unknown;
  readonly skipped?: unknown;
  readonly contactSafety?: unknown;
  readonly filledBy?: unknown;
  readonly consents?: unknown;
}): Meant {
  const consents = (submission.consents ?? []) as readonly { readonly id: string; readonly decision: string }[];
  return {
    answers: comparable(submission.answers),
    skipped: submission.skipped ?? {},
    contactSafety: submission.contactSafety,
    filledBy: submission.filledBy,
    consents: consents.map(({ id, decision }) => ({ id, decision })),
  };
}

/** A drawn signature is one that can be drawn; a picture is one, whatever the browser made of its bytes. */
function comparable(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Readonly<Record<string, unknown>>;
  if (object.kind === 'drawn') return { kind: 'drawn', isPath: isSignaturePath(String(object.data)) };
  if (typeof object.uploadId === 'string') {
    const isPicture = String(object.type).startsWith('image/');
    if (isPicture) return { picture: String(object.name).replace(/\.\w+$/, '') };
    return { name: object.name, type: object.type, size: object.size, digest: object.digest, data: object.data };
  }
  return Object.fromEntries(Object.entries(object).map(([key, inside]) => [key, comparable(inside)]));
}
