/** One request of a load: what became of it, and when, in milliseconds. */
export interface Sample {
  /** HTTP status; 0 when the line broke. */
  readonly status: number;
  /** When it was meant to be sent, from the start of the load. */
  readonly meant: number;
  /** How much later than that the generator sent it. */
  readonly late: number;
  /** From the moment it was meant to be sent to its answer: what a person waits. */
  readonly ms: number;
}

/** A load whose requests leave when they are meant to, whether or not earlier ones came back. */
export interface OpenLoop {
  /** Requests a second. */
  readonly rate: number;
  readonly seconds: number;
  /** Sends one; gives its status. */
  readonly send: (turn: number) => Promise<number>;
}

/**
 * Runs a load. Latency counts from the intended moment, so that a server that stalls cannot hide it; how late the generator
 * was itself is told apart.
 */
export async function openLoop({ rate, seconds, send }: OpenLoop): Promise<readonly Sample[]> {
  const total = Math.max(1, Math.round(rate * seconds));
  const start = performance.now();
  const samples: Promise<Sample>[] = [];
  while (samples.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1_000) * rate) + 1);
    while (samples.length < due) samples.push(sample(start, (samples.length / rate) * 1_000, send, samples.length));
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(samples);
}

async function sample(start: number, meant: number, send: OpenLoop['send'], turn: number): Promise<Sample> {
  const late = performance.now() - start - meant;
  const status = await send(turn);
  return { status, meant, late, ms: performance.now() - start - meant };
}
