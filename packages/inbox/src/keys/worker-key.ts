import type { WorkerKeys } from '@open-intake/sdk';
import { importPrivateKey, openCanary, type PrivateKey } from '@open-intake/sdk/seal';
import type { ReactiveControllerHost } from 'lit';
import type { InboxApi } from '../api/inbox-api.ts';
import { keptKey } from './kept-key.ts';

/** Why a key is not what it should be, or not here any more. */
export type KeyNote = 'notAKey' | 'oldKey' | 'locked';

/** What the agency should see to. */
export type KeyWarning = { readonly kind: 'drill' } | { readonly kind: 'expires'; readonly day: string };

const day = 86_400_000;
const drillEvery = 30 * day;
const soon = 30 * day;

/** The worker's private key: in memory, and on this computer only when the worker asks for it. */
export class WorkerKey {
  /** Whether the agency seals at all. */
  seals = false;
  key: PrivateKey | undefined;
  kept = false;
  note: KeyNote | undefined;

  #keys: WorkerKeys | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #api: () => InboxApi | undefined;

  constructor(host: ReactiveControllerHost, api: () => InboxApi | undefined) {
    this.#host = host;
    this.#api = api;
  }

  /** At sign-in: which keys there are, and whether the one on this computer still opens what comes in. */
  async check(): Promise<void> {
    this.#keys = await this.#api()
      ?.keys()
      .catch(() => undefined);
    this.seals = this.#keys !== undefined;
    if (this.seals && this.key === undefined) {
      this.key = await keptKey.load().catch(() => undefined);
      this.kept = this.key !== undefined;
    }
    await this.#tryCanary();
  }

  /** Takes the key in a file. True when it is one. */
  async take(file: Blob, keep: boolean): Promise<boolean> {
    try {
      this.key = await importPrivateKey(await file.text());
    } catch {
      this.note = 'notAKey';
      this.#host.requestUpdate();
      return false;
    }
    this.kept =
      keep &&
      (await keptKey.keep(this.key).then(
        () => true,
        () => false,
      ));
    await this.#tryCanary();
    return true;
  }

  /** Takes it away from this computer too. */
  async forget(): Promise<void> {
    this.lock();
    this.kept = false;
    await keptKey.forget().catch(() => undefined);
  }

  /** Out of memory; what the worker asked to keep stays kept. */
  lock(note?: 'locked'): void {
    this.key = undefined;
    this.note = note;
    this.#host.requestUpdate();
  }

  /** What the agency should see to, as the worker cannot. */
  warnings(now: number): readonly KeyWarning[] {
    if (this.#keys === undefined) return [];
    const { drilledAt, expires } = this.#keys;
    const isLate = drilledAt === undefined || now - Date.parse(drilledAt) > drillEvery;
    const isEnding = Date.parse(expires) - now < soon;
    return [
      ...(isLate ? [{ kind: 'drill' } as const] : []),
      ...(isEnding ? [{ kind: 'expires', day: expires.slice(0, 10) } as const] : []),
    ];
  }

  async #tryCanary(): Promise<void> {
    const { canary } = this.#keys ?? {};
    this.note = undefined;
    if (this.key !== undefined && canary !== undefined)
      this.note = await openCanary(canary, this.key).then(
        () => undefined,
        () => 'oldKey' as const,
      );
    this.#host.requestUpdate();
  }
}
