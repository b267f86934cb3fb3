import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import * as z from 'zod';
import { errorCode } from '../http/error-code.ts';

const recordSchema = z.object({
  /** Drawn at each start. */
  id: z.uuid(),
  processId: z.int().min(1),
  host: z.string(),
  since: z.iso.datetime(),
  /** The running kernel, so that another machine, or this one before its last start, is told apart. */
  kernel: z.string(),
  /** Where process ids are counted: each container counts its own. */
  processSpace: z.string(),
  /** Whether it listens on a socket in the folder. */
  listens: z.boolean(),
});

/** The owner record of a data folder: the process that works in it. */
export type OwnerRecord = z.infer<typeof recordSchema>;

/** This process, about to work in a folder under an id that it drew. */
export function thisOwner(id: string, now: Date, listens: boolean): OwnerRecord {
  return {
    id,
    listens,
    processId: process.pid,
    host: hostname(),
    since: now.toISOString(),
    kernel: firstThatWorks(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()) ?? hostname(),
    processSpace: firstThatWorks(() => readlinkSync('/proc/self/ns/pid')) ?? process.platform,
  };
}

const width = 12;

/** The heartbeat that a record begins with: always as long, so that it can be written over in place. */
export const beatText = (beat: number): string => String(beat).padStart(width, '0');

/** A record as it stands in its file: the heartbeat, then who it is. */
export const recordText = (owner: OwnerRecord, beat: number): string => `${beatText(beat)} ${JSON.stringify(owner)}\n`;

/** Reads a record; undefined when it is not whole. */
export function readRecord(text: string): OwnerRecord | undefined {
  return recordSchema.safeParse(firstThatWorks(() => JSON.parse(text.slice(width)) as unknown)).data;
}

/** Whether the owner is known to have ended: it counted processes as we do, and its number is nobody's or ours now. */
export function hasEnded(owner: OwnerRecord, own: OwnerRecord): boolean {
  const comparable = owner.kernel === own.kernel && owner.processSpace === own.processSpace;
  return comparable && (owner.processId === own.processId || !isAlive(owner.processId));
}

/** Whether a process of this number runs where we can see it. */
export function isAlive(processId: number): boolean {
  if (!Number.isInteger(processId) || processId <= 0) return false;
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}

function firstThatWorks<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
