/** Waits until somebody stops this process: Ctrl-C, or a polite end. */
export function untilStopped(): Promise<void> {
  return new Promise((stopped) => {
    const stop = () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
      stopped();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
  });
}
