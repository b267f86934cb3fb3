import type { PrivateJwk } from '@open-intake/sdk/seal';
import { printableKey } from './printable-key.ts';

/** What is printed and locked away: the recovery key, and what it is for, for whoever finds it in ten years. */
export function recoverySheet(key: PrivateJwk, agency: string | undefined, day: string): string {
  return `OPEN INTAKE: RECOVERY KEY${agency === undefined ? '' : ` OF ${agency}`}
Made on ${day}. Name of the key: ${key.kid}

${printableKey(key)}

With these letters every sealed submission can be opened, also when all other keys are lost.
Print this page, lock it away, and delete the file. Never put it on a server.
Two people should know where it is. Try it every month: open-intake keys drill
`;
}
