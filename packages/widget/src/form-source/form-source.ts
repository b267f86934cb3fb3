import { IntakeFault } from '../form-source/intake-fault.ts';
import { preloadOf } from '../messages/preload.ts';

/** Where a form, its words and the agency file come from, as JSON that nobody has looked at yet. */
export interface FormSource {
  form(): Promise<unknown>;
  messages(tag: string): Promise<unknown>;
  /** The words of the first section, where they are there at once. */
  firstMessages?(tag: string): unknown;
  /** Whether the form was looked over as a whole before it came here. */
  readonly isChecked?: boolean;
  /** Undefined where the agency gives no file. */
  agency(): Promise<unknown>;
  /** The compiled services of the agency. Rejects where it gives none. */
  services?(): Promise<unknown>;
  /** What of the agency is true today. */
  today?(): Promise<unknown>;
  /** The address that pictures are under: `{address}/pictures/{name}`. Without one there are none. */
  address?(): string | undefined;
}

/**
 * A form folder behind an address: `{src}`, `{src}/messages/{tag}`, `{src}/agency`. Plain `fetch`, so that what loads
 * before the first question stays small; the browser's own cache asks by ETag whether a form is still the one it knows.
 */
export function httpFormSource(src: string): FormSource {
  const base = src.replace(/\/+$/, '');
  const early = preloadOf(base);
  let isAsked = false;
  return {
    form() {
      // Whoever asks once more asks for the form of now.
      const known = isAsked ? undefined : early;
      isAsked = true;
      return known ? Promise.resolve(known.form) : getJson(base);
    },
    messages: (tag) => getJson(`${base}/messages/${encodeURIComponent(tag)}`),
    isChecked: early !== undefined,
    firstMessages: (tag) => early?.messages[tag],
    agency: () => (early ? Promise.resolve(early.agency) : getJson(`${base}/agency`).catch(ignoreAbsence)),
  };
}

/** JSON from an address, asked for anew. Rejects with an `IntakeFault`. */
export async function getJson(address: string): Promise<unknown> {
  const response = await fetch(address, {
    headers: { accept: 'application/json' },
    cache: 'no-cache',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
  }).catch(() => {
    throw new IntakeFault('network');
  });
  if (response.status >= 500) throw new IntakeFault('network');
  if (!response.ok) throw new IntakeFault('not-found');
  return response.json().catch(() => {
    throw new IntakeFault('not-json');
  });
}

/** The form can be filled without an agency file, so nothing about it stops the person. */
function ignoreAbsence(): undefined {
  return undefined;
}
