import { canonicalJson } from '@open-intake/core';

type Answers = Readonly<Record<string, unknown>>;

/** Answers that were typed into the form before its files changed. */
export interface KeptAnswers {
  readonly answers: Answers;
  /** The version of the form that it was typed into. */
  readonly version: string;
}

/** What a widget has to be kept of: nothing where nothing was typed, or where it was sent. */
export function keepAnswers(
  widget: { readonly answers: Answers | undefined; readonly state: string } | null | undefined,
  version: string | null | undefined,
): KeptAnswers | undefined {
  const { answers = {}, state = 'sent' } = widget ?? {};
  if (Object.keys(answers).length === 0 || typeof version !== 'string' || state === 'sent') return undefined;
  return { answers, version };
}

/** The ids of answers that a changed form of the same version took no more, or only in part. */
export function lostAnswers(kept: Answers, now: Answers | undefined): readonly string[] {
  return Object.entries(kept).flatMap(([id, value]) =>
    canonicalJson(now?.[id] ?? null) === canonicalJson(value ?? null) ? [] : [id],
  );
}
