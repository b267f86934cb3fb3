/** A second signal this soon is the same one: npm hands on what a terminal already said. In milliseconds. */
const sameSignal = 300;
/** How long a stop may take, in milliseconds. */
const longest = 15_000;
const numbers = { SIGINT: 2, SIGTERM: 15 } as const;

/** A server that has begun to start, and can be stopped once it has. */
export type Starting = Promise<{ stop(): Promise<void> }>;

/**
 * Stops when the process is told to (SIGINT, SIGTERM): what runs may end, then the process ends with 0, after 15 seconds at
 * the latest. A second signal ends it at once.
 */
export function stopOnSignal(starting: Starting, log: (line: string) => void): void {
  let since: number | undefined;
  const told = async (signal: keyof typeof numbers) => {
    if (since !== undefined) {
      if (performance.now() - since > sameSignal) process.exit(128 + numbers[signal]);
      return;
    }
    since = performance.now();
    log(`stopping (${signal}): what is under way may end`);
    setTimeout(() => {
      log('stopped: not everything ended in time');
      process.exit(0);
    }, longest);
    // A start that does not work says so itself.
    const server = await starting.catch(() => undefined);
    try {
      await server?.stop();
      log('stopped');
    } catch (error) {
      log(`stopped: ${error instanceof Error ? error.name : 'an error'} while closing`);
    }
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void told(signal));
}
