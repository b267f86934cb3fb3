import type { HeldCode } from '../errors/error-codes.ts';

/**
 * Whether a server that will not take these bytes may take others of the same answers: under another key, or sealed to the keys of
 * today. The one rule for freezing anew, which is done once.
 */
export function freezingAnewHelps(reason: HeldCode, status: number | undefined, isSealed: boolean): boolean {
  // Firefox hands on a 421 without its body: then only the status says that other keys are wanted.
  const wantsOtherKeys = reason === 'stale-form' || status === 421;
  return reason === 'key-reused' || (wantsOtherKeys && isSealed);
}
