/** Requests that follow one another, from a number of senders: it finds how much there can be, and says nothing about latency. */
export interface ClosedLoop {
  readonly senders: number;
  readonly seconds: number;
  /** Sends one; gives its status. */
  readonly send: () => Promise<number>;
}

/** How many requests a second came back with one of these statuses, after a first third that only warms up. */
export async function closedLoop({ senders, seconds, send }: ClosedLoop, wanted: readonly number[]): Promise<number> {
  const start = performance.now();
  const [from, until] = [start + (seconds * 1_000) / 3, start + seconds * 1_000];
  let counted = 0;
  const one = async () => {
    while (performance.now() < until) {
      const status = await send();
      const now = performance.now();
      if (now > from && now < until && wanted.includes(status)) counted += 1;
    }
  };
  await Promise.all(Array.from({ length: senders }, one));
  return counted / ((until - from) / 1_000);
}
