import { deviceName, Vault } from '@open-intake/sdk/outbox';

/**
 * Whether somebody left by the exit before the draft of an earlier visit could be erased. The exit (`intake/intake.ts`) sets this mark
 * where this part is not loaded yet.
 */
export function wasLeft(): boolean {
  try {
    return localStorage.getItem(deviceName) !== null;
  } catch {
    return false;
  }
}

/** Erases the draft of an earlier visit, and then the mark. What was asked to be sent stays. */
export async function forgetEarlier(vault = new Vault()): Promise<void> {
  await vault.clear('d');
  localStorage.removeItem(deviceName);
}
