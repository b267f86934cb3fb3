import type { Demo } from './demo.ts';

/** One row of the worker's list, as far as tests look at it. */
export interface StoredEntry {
  readonly id: string;
  readonly code: string;
}

async function read<Answer>(demo: Demo, path: string): Promise<Answer> {
  const response = await fetch(new URL(path, demo.page), { headers: { authorization: `Bearer ${demo.token}` } });
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return (await response.json()) as Answer;
}

/** Everything the server holds (up to a page of its list). */
export async function storedEntries(demo: Demo): Promise<readonly StoredEntry[]> {
  return (await read<{ submissions: readonly StoredEntry[] }>(demo, '/submissions')).submissions;
}

/** Codes of what was stored since `before`. */
export async function newCodes(demo: Demo, before: readonly StoredEntry[]): Promise<readonly string[]> {
  const known = new Set(before.map(({ id }) => id));
  return (await storedEntries(demo)).filter(({ id }) => !known.has(id)).map(({ code }) => code);
}

/** The submission under a code as it was received. */
export async function storedSubmission(demo: Demo, code: string): Promise<Readonly<Record<string, unknown>>> {
  const entry = (await storedEntries(demo)).find((one) => one.code === code);
  if (entry === undefined) throw new Error(`Nothing is stored under ${code}.`);
  return (await read<{ submission: Record<string, unknown> }>(demo, `/submissions/${entry.id}`)).submission;
}

/** What the case worker reads under a code. */
export async function storedPacket(
  demo: Demo,
  code: string,
  language: string,
): Promise<Readonly<Record<string, unknown>>> {
  const entry = (await storedEntries(demo)).find((one) => one.code === code);
  return read(demo, `/submissions/${entry?.id}/packet?language=${language}`);
}
