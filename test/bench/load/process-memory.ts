import { readFileSync } from 'node:fs';

/** The resident memory of a process, in whole MB; `undefined` where the system does not tell (no `/proc`) or it is gone. */
export function processMemory(processId: number | undefined): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Math.round(Number(kilobytes) / 1_024);
  } catch {
    return undefined;
  }
}
