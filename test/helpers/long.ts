/** Whether the tests that take minutes, or need a program that most machines lack, are asked for. */
export const isLong = process.env.OPEN_INTAKE_LONG === '1';

/** Says once why something did not run. */
export function notRun(what: string, why: string): void {
  console.log(`not run: ${what} (${why})`);
}
