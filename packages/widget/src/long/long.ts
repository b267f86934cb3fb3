/** What only forms with long screens need: one chunk. */

export { longStyles } from './long.styles.ts';
export { LongScreen } from './long-screen.ts';
