import type { SealedSubmission } from '@open-intake/core';
import { sealSubmission } from '../../src/seal/seal-submission.ts';
import { type AgencyKeys, agencyKeys } from '../agency-keys.ts';

const form = { id: 'small', version: '1.0.0', hash: `sha256-${'h'.repeat(43)}` };

/** What the envelope of the fixture is bound to. */
export const context = { id: 'a0b1c2d3-e4f5-4678-9abc-def012345678', form };

export interface SealedFixture {
  readonly agency: AgencyKeys;
  readonly stranger: AgencyKeys;
  /** Sealed to the agency. */
  readonly sealed: SealedSubmission;
  /** Sealed to the agency too, for another form. */
  readonly other: SealedSubmission;
}

let made: Promise<SealedFixture> | undefined;

/** Two agencies and two envelopes, made once. */
export function sealedFixture(): Promise<SealedFixture> {
  made ??= make();
  return made;
}

async function make(): Promise<SealedFixture> {
  const [agency, stranger] = await Promise.all([agencyKeys(), agencyKeys()]);
  const content = new TextEncoder().encode('{"answers":{}}');
  const seal = async (id: string) => {
    const bytes = await sealSubmission(content, agency.verified, { ...context, form: { ...form, id } });
    return JSON.parse(new TextDecoder().decode(bytes)) as SealedSubmission;
  };
  return { agency, stranger, sealed: await seal('small'), other: await seal('other') };
}
