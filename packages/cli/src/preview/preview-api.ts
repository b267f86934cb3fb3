import type { Packet, Receipt, Submission } from '@open-intake/core';
import type { FormDetails, FormEntry } from '../serve/preview-json.ts';

/** A submission as the server in memory holds it. */
export interface Received {
  readonly receipt: Receipt;
  readonly submission: Submission;
}

const path = (...parts: readonly string[]) => `/api/forms/${parts.map(encodeURIComponent).join('/')}`;

async function get<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: 'no-store' });
  if (!response.ok) throw new Error(`${response.status}`);
  return response.json() as Promise<T>;
}

/** Every form of the folder. */
export const getForms = (): Promise<readonly FormEntry[]> => get('/api/forms');

/** One form. */
export const getForm = (name: string): Promise<FormDetails> => get(path(name));

/** A submission that the preview received. */
export const getReceived = (name: string, id: string): Promise<Received> => get(path(name, 'submissions', id));

/** The packet that a case worker reads. */
export const getPacket = (name: string, id: string, language: string): Promise<Packet> =>
  get(`${path(name, 'submissions', id, 'packet')}?language=${encodeURIComponent(language)}`);

/**
 * Calls whenever a form changed on disk; and when the line stands, at first or again after the preview was stopped: what
 * changed before that was not heard.
 */
export function onChange(changed: () => void): void {
  const source = new EventSource('/api/changes');
  source.addEventListener('changed', changed);
  source.addEventListener('open', changed);
}
