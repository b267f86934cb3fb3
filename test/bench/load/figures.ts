import type { Sample } from './open-loop.ts';

/** The samples with one of these statuses. */
export const withStatus = (samples: readonly Sample[], ...statuses: readonly number[]): readonly Sample[] =>
  samples.filter(({ status }) => statuses.includes(status));

/** The samples whose submission was acknowledged. */
export const acknowledged = (samples: readonly Sample[]): readonly Sample[] => withStatus(samples, 200, 201);

/** A quantile of numbers, rounded; 0 when there are none. */
export function quantile(numbers: readonly number[], part: number): number {
  const sorted = [...numbers].sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0);
}

/** A quantile of latencies, in whole milliseconds. */
export const latency = (samples: readonly Sample[], part: number): number =>
  quantile(
    samples.map(({ ms }) => ms),
    part,
  );

/** A quantile of how late the generator was. */
export const lateness = (samples: readonly Sample[], part: number): number =>
  quantile(
    samples.map(({ late }) => late),
    part,
  );

/** The first second of a load from which on every request was acknowledged within a second; `undefined` when there is none. */
export function calmFrom(samples: readonly Sample[]): number | undefined {
  const restless = samples.filter(({ status, ms }) => ms >= 1_000 || (status !== 200 && status !== 201));
  const from = restless.reduce((latest, { meant }) => Math.max(latest, Math.floor(meant / 1_000) + 1), 0);
  return samples.some(({ meant }) => meant >= from * 1_000) ? from : undefined;
}
