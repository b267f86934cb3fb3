import { Vault } from '@open-intake/sdk/outbox';

/** The exit sets it before this part is here (`intake/intake.ts`): a draft of an earlier visit is to be erased, not offered. */
const mark = 'local-kv';

/** Whether somebody left by the exit before the draft of an earlier visit could be erased. */
export function wasLeft(): boolean {
  try {
    return localStorage.getItem(mark) !== null;
  } catch {
    return false;
  }
}

/** Erases the draft of an earlier visit, and then the mark. What was asked to be sent stays. */
export async function forgetEarlier(vault = new Vault()): Promise<void> {
  await vault.clear('d');
  localStorage.removeItem(mark);
}
