// The command line
export type { Io } from './io.ts';
export { main } from './main.ts';
