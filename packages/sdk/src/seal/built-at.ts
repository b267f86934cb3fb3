/** Put here by the build: milliseconds since 1970 of the day on which it ran. */
declare const openIntakeBuiltAt: number | undefined;

/** The day on which this script was built; 1970 where it runs from its source. */
export const builtAt: Date = new Date(typeof openIntakeBuiltAt === 'undefined' ? 0 : openIntakeBuiltAt);
