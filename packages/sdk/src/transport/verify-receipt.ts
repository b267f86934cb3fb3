import { isSameId, type Receipt } from '@open-intake/core';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { isReceipt } from './is-receipt.ts';
import { parseJson } from './parse-json.ts';

/** The receipt in an answer, if it is one for exactly these bytes: same id, same digest. Otherwise `undefined`. */
export function verifyReceipt(
  contentType: string,
  bytes: Uint8Array | undefined,
  frozen: Pick<FrozenSubmission, 'id' | 'digest'>,
): Receipt | undefined {
  const value = parseJson(contentType, bytes);
  return isReceipt(value) && isSameId(value.id, frozen.id) && value.digest === frozen.digest ? value : undefined;
}
