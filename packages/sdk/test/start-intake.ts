import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { createIntakeClient } from '../src/client/intake-client.ts';
import type { IntakeClient, IntakeClientOptions } from '../src/client/intake-client.types.ts';
import { createFakeIntake, type FakeIntake, type FakeIntakeOptions } from '../src/testing/fake-intake.ts';
import { seededRandom } from './seeded-random.ts';
import { smallForm, smallMessages } from './small-form.ts';

export interface StartedIntake {
  readonly intake: FakeIntake;
  /** Milliseconds of each wait the clients made. */
  readonly waits: number[];
  /** A client that waits in no time. */
  readonly client: (options?: Partial<IntakeClientOptions>) => IntakeClient;
}

/** A fake server for the tests of a file, with clients for it. */
export function startIntake(options: Partial<FakeIntakeOptions> = {}): StartedIntake {
  const intake = createFakeIntake({ form: smallForm, messages: { en: smallMessages }, ...options });
  const server = setupServer(...intake.handlers);
  const waits: number[] = [];
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => {
    intake.reset();
    waits.length = 0;
  });
  afterAll(() => server.close());
  return {
    intake,
    waits,
    client: (clientOptions) =>
      createIntakeClient({
        endpoint: intake.endpoint,
        random: seededRandom(1),
        sleep: (ms) => {
          waits.push(ms);
          return Promise.resolve();
        },
        ...clientOptions,
      }),
  };
}
