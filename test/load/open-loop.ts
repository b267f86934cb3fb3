/** One request of a load: what became of it, and when, in milliseconds from the moment it was meant to be sent. */
export interface Sample {
  /** HTTP status; 0 when the line broke. */
  readonly status: number;
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

/** Runs a load. Latency counts from the intended moment, so that a server that stalls cannot hide it. */
export async function openLoop({ rate, seconds, send }: OpenLoop): Promise<readonly Sample[]> {
  const total = Math.round(rate * seconds);
  const start = performance.now();
  const samples: Promise<Sample>[] = [];
  while (samples.length < total) {
    const due = Math.min(total, Math.floor(((performance.now() - start) / 1_000) * rate) + 1);
    while (samples.length < due) {
      const intended = start + (samples.length / rate) * 1_000;
      samples.push(send(samples.length).then((status) => ({ status, ms: performance.now() - intended })));
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  return Promise.all(samples);
}

/** A quantile of latencies, whole milliseconds. */
export function quantile(samples: readonly Sample[], part: number): number {
  const sorted = samples.map(({ ms }) => ms).sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}
