import { type Agency, parseAgency } from '@open-intake/core';
import { FileProblem } from './file-problem.ts';

/**
 * Reads an agency file (`agency.json`).
 *
 * @throws FileProblem naming the file, the place in it and what to do
 */
export async function loadAgency(file: string): Promise<Agency> {
  return FileProblem.in(file, parseAgency);
}
