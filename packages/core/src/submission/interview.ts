import { utf8Size } from '../json/utf8-size.ts';
import { languageTagPattern } from '../languages/language-tag.ts';
import { mostNotesBytes } from './notes.ts';

/** Where a worker filled a form in with somebody. */
export const interviewWays = ['phone', 'walk-in'] as const;
/** A value of `interviewWays`. */
export type InterviewWay = (typeof interviewWays)[number];

/** Whoever put the words into the other language: somebody on the spot, or a line that was called. */
export interface Interpreter {
  readonly by: 'person' | 'line';
  /** The name, or the line and its number, as typed. */
  readonly name?: string;
}

/** How a worker filled a form in with somebody who called or came: what stands in `notes.interview`. */
export interface Interview {
  readonly how: InterviewWay;
  /** The worker who asked, read aloud and wrote, as typed. */
  readonly worker: string;
  /** BCP 47 tag of the language that was spoken. */
  readonly spoken: string;
  /** Absent where nobody interpreted. */
  readonly interpreter?: Interpreter;
  /** Ids of consents whose text was read aloud before the person decided. */
  readonly readAloud: readonly string[];
  /** Pointers to answers that the worker knew or saw; everything else the person said. */
  readonly byWorker: readonly string[];
  /** How many of `byWorker` had no room in the notes. @default 0 */
  readonly more?: number;
}

/** The longest name that is kept, in characters. */
const longestName = 100;
/** An interview as it fits into a submission's notes: what has no room of `byWorker` is counted in `more`. */
export function fitInterview(interview: Interview): Interview {
  const { interpreter, worker, readAloud, byWorker, ...rest } = interview;
  const name = interpreter?.name?.trim().slice(0, longestName);
  const base: Interview = {
    ...rest,
    worker: worker.trim().slice(0, longestName),
    ...(interpreter && { interpreter: { by: interpreter.by, ...(name && { name }) } }),
    readAloud: readAloud.slice(0, 10),
    byWorker: [],
  };
  const upTo = (count: number): Interview => {
    const more = byWorker.length - count;
    return { ...base, byWorker: byWorker.slice(0, count), ...(more > 0 && { more }) };
  };
  const fits = (count: number) =>
    utf8Size(JSON.stringify({ interview: upTo(count) }), mostNotesBytes) <= mostNotesBytes;
  let count = 0;
  while (count < byWorker.length && fits(count + 1)) count += 1;
  return upTo(count);
}

/** The interview in a submission's notes; undefined where there is none that can be understood. What is not understood of it says nothing. */
export function readInterview(notes: Readonly<Record<string, unknown>> | undefined): Interview | undefined {
  const found = notes?.interview;
  if (!isObject(found)) return undefined;
  const how = interviewWays.find((way) => way === found.how);
  const { spoken, worker, interpreter, more } = found;
  if (how === undefined || typeof spoken !== 'string' || !languageTagPattern.test(spoken)) return undefined;
  const told = readInterpreter(interpreter);
  return {
    how,
    spoken,
    worker: typeof worker === 'string' ? worker : '',
    ...(told && { interpreter: told }),
    readAloud: texts(found.readAloud),
    byWorker: texts(found.byWorker),
    ...(typeof more === 'number' && more > 0 && { more }),
  };
}

function readInterpreter(value: unknown): Interpreter | undefined {
  if (!isObject(value)) return undefined;
  const by = (['person', 'line'] as const).find((one) => one === value.by);
  return by && { by, ...(typeof value.name === 'string' && { name: value.name }) };
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
