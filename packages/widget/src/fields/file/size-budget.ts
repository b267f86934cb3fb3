import { type FileAnswer, largestInside, type Question, usualFileTypes } from '@open-intake/core';
import type { FileLimits } from './read-file.ts';

type FileQuestion = Extract<Question, { type: 'file' }>;

/** A picture gets this many bytes if they are there, even where its fair share is less: with fewer nobody can read a letter. */
const readable = 30_000;

/** The files of an answer. */
export function readFiles(value: unknown): readonly FileAnswer[] {
  return Array.isArray(value) ? value.filter(isFileAnswer) : [];
}

/** Number of files that a question still takes. */
export function filesLeft({ max = 1 }: FileQuestion, files: readonly FileAnswer[]): number {
  return Math.max(0, max - files.length);
}

/** The most bytes that one file of a question may have. */
export function mostBytes({ maxSize = largestInside }: FileQuestion): number {
  return Math.min(maxSize, largestInside);
}

/** Limits of the next file of a question. Files of the other answers travel with it and count against the same budget. */
export function limitsOf(question: FileQuestion, answers: unknown, files: readonly FileAnswer[]): FileLimits {
  const left = Math.max(0, largestInside - bytesIn(answers));
  const share = Math.max(Math.floor(left / Math.max(1, filesLeft(question, files))), readable);
  return { accept: question.accept ?? usualFileTypes, most: mostBytes(question), left, share };
}

/** The bytes of every file anywhere in the answers. */
function bytesIn(answers: unknown): number {
  if (typeof answers !== 'object' || answers === null) return 0;
  if (isFileAnswer(answers)) return answers.size;
  return Object.values(answers).reduce((sum: number, inside) => sum + bytesIn(inside), 0);
}

function isFileAnswer(value: unknown): value is FileAnswer {
  const file: Partial<FileAnswer> = typeof value === 'object' && value !== null ? value : {};
  return typeof file.uploadId === 'string' && typeof file.size === 'number' && typeof file.data === 'string';
}
