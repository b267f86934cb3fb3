import type { Sealing } from './sealing.ts';

/** Whether only sealed submissions are taken at a moment. `plainUntil`: until when plain ones are taken too, while pages get their pin. */
export function isSealedOnly(sealing: Sealing | undefined, plainUntil: Date | undefined, now: Date): boolean {
  return sealing !== undefined && (plainUntil === undefined || now >= plainUntil);
}
