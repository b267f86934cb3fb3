import type { Submission, UnfrozenSubmission } from '@open-intake/core';

const digest = `sha256-${'A'.repeat(43)}`;

/** What a draft becomes when its bytes are frozen, with an invented id and invented hashes. */
export function frozen({ form, consents = [], shown = {}, ...draft }: UnfrozenSubmission): Submission {
  return {
    ...draft,
    id: '3f2c1a84-58a0-4a6e-9a0e-2f1d5b7c9e10',
    form: { ...form, hash: digest },
    shown: Object.fromEntries(Object.keys(shown).map((id) => [id, digest])),
    consents: consents.map(({ id, decision, language, at }) => ({ id, decision, language, at, textHash: digest })),
  };
}
