import { openLoop, quantile, type Sample } from './open-loop.ts';
import { anyAddress, newBody, type Sender } from './sender.ts';

/** What a profile finds beside its latencies. */
export interface Outcome {
  readonly samples: readonly Sample[];
  readonly note: string;
  /** False when a promise was broken. Latency is no promise: it depends on the machine. */
  readonly kept: boolean;
}

export interface Stage {
  readonly sender: Sender;
  /** Ends one of the processes behind the balancer, at once. */
  readonly kill: () => Promise<void>;
}

export interface Profile {
  readonly name: string;
  /** How many server processes. */
  readonly processes: 1 | 2;
  run(stage: Stage, scale: number): Promise<Outcome>;
}

const only = (samples: readonly Sample[], ...statuses: readonly number[]) =>
  samples.filter(({ status }) => statuses.includes(status));
const fine = (samples: readonly Sample[]) => only(samples, 200, 201).length === samples.length;

/** The load profiles, scaled to a small machine. */
export const profiles: readonly Profile[] = [
  {
    name: 'steady',
    processes: 1,
    async run({ sender }, scale) {
      const samples = await openLoop({ rate: 100 * scale, seconds: 20, send: () => sender.post(newBody()) });
      return { samples, note: '', kept: only(samples, 200, 201, 503).length === samples.length };
    },
  },
  {
    name: 'burst',
    processes: 1,
    async run({ sender }, scale) {
      const samples = await openLoop({ rate: 250 * scale, seconds: 10, send: () => sender.post(newBody()) });
      return { samples, note: '', kept: only(samples, 200, 201, 503).length === samples.length };
    },
  },
  {
    name: 'overload',
    processes: 1,
    async run({ sender }, scale) {
      const samples = await openLoop({ rate: 1_500 * scale, seconds: 8, send: () => sender.post(newBody()) });
      const ended = performance.now();
      while ((await sender.post(newBody())) !== 201 && performance.now() - ended < 30_000)
        await new Promise((resolve) => setTimeout(resolve, 100));
      const recovered = performance.now() - ended;
      const refused = only(samples, 503);
      const note = `503 p50 ${quantile(refused, 0.5)}, p99 ${quantile(refused, 0.99)} ms; takes again after ${Math.round(recovered)} ms`;
      return { samples, note, kept: recovered < 5_000 && only(samples, 200, 201, 503).length === samples.length };
    },
  },
  {
    name: 'replay storm',
    processes: 1,
    async run({ sender }, scale) {
      const body = newBody();
      const before = sender.acknowledged.size;
      const samples = await openLoop({ rate: 200 * scale, seconds: 5, send: () => sender.post(body) });
      const created = only(samples, 201).length;
      return {
        samples,
        note: `one key, created ${created}`,
        kept: created <= 1 && sender.acknowledged.size === before + 1,
      };
    },
  },
  {
    name: 'slow lines',
    processes: 1,
    async run({ sender }, scale) {
      const lines = Math.round(1_000 * scale);
      const stop = sender.trickle(lines);
      const samples = await openLoop({ rate: 50 * scale, seconds: 10, send: () => sender.post(newBody()) });
      stop();
      return { samples, note: `beside ${lines} slow lines`, kept: fine(samples) };
    },
  },
  {
    name: 'bots',
    processes: 1,
    async run({ sender }, scale) {
      const address = anyAddress();
      const rubbish = openLoop({
        rate: 300 * scale,
        seconds: 15,
        send: () => sender.post({ ...newBody(), text: '{"a":' }, address),
      });
      const samples = await openLoop({ rate: 5, seconds: 15, send: () => sender.insist(newBody(), address) });
      const sent = (await rubbish).length;
      return { samples, note: `people of the address that ${sent} bots use`, kept: fine(samples) };
    },
  },
  {
    name: 'two, one killed',
    processes: 2,
    async run({ sender, kill }, scale) {
      let killed: Promise<void> | undefined;
      const rate = 60 * scale;
      const samples = await openLoop({
        rate,
        seconds: 15,
        send: (turn) => {
          if (turn === Math.round(rate * 5)) killed = kill();
          return sender.insist(newBody());
        },
      });
      await killed;
      return { samples, note: 'clients try again', kept: fine(samples) };
    },
  },
];
