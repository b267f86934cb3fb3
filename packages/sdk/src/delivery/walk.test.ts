import { describe, expect, it, vi } from 'vitest';
import { smallForm, smallSubmission } from '../../test/small-form.ts';
import { startIntake } from '../../test/start-intake.ts';
import { createMemoryStore } from '../store/memory-store.ts';
import type { FrozenSubmission } from '../submission/frozen-submission.ts';
import { createDelivery } from './create-delivery.ts';

const { intake, client } = startIntake();

/** The room (a folder under `src`) of the SDK that is at work now. */
function roomAtWork(): string | undefined {
  const lines = (new Error().stack ?? '').split('\n').filter((line) => !line.includes('.test.ts'));
  return lines.flatMap((line) => /\/sdk\/src\/([\w-]+)\//.exec(line)?.[1] ?? [])[0];
}

/** A thing of which each use is told. */
function watched<Thing extends object>(thing: Thing, use: () => void): Thing {
  return new Proxy(thing, {
    get(target, name) {
      use();
      const value: unknown = Reflect.get(target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

describe('the walk of the frozen bytes, from Send to the post', () => {
  it('crosses at most six rooms, and comes back to none', async () => {
    const visited: string[] = [];
    const note = (room = 'none') => {
      if (room !== visited.at(-1)) visited.push(room);
    };
    const own = client();
    const watchedOf = (frozen: FrozenSubmission) => watched(frozen, () => note(roomAtWork()));
    const memory = createMemoryStore();
    const delivery = createDelivery({
      client: {
        freeze: async (...given) => {
          note('freeze');
          return watchedOf(await own.freeze(...given));
        },
        attempt: (...given) => own.attempt(...given),
      },
      store: {
        ...memory,
        add(frozen) {
          note('store');
          return memory.add(frozen);
        },
        get(id) {
          note('store');
          return memory.get(id);
        },
      },
    });
    const key = delivery.deliver(smallSubmission(), smallForm);
    await vi.waitFor(() => expect(delivery.find(key)?.stage.kind).toBe('delivered'));
    const walk = visited.slice(0, visited.indexOf('transport') + 1);
    console.log(`the frozen bytes walk: ${walk.join(' → ')}`);
    expect(intake.stored.size).toBe(1);
    expect(walk.at(-1)).toBe('transport');
    expect(new Set(walk).size).toBe(walk.length);
    expect(walk.length).toBeLessThanOrEqual(6);
  });
});
