import { DraftSlot, type DraftsOptions } from './draft-slot.ts';

/** One unfinished filling on the device, which only this browser can open, for a day. */
export interface Drafts {
  /** Keeps it in place of the one before. False where the device does not let us. */
  save(draft: unknown): Promise<boolean>;
  /** The draft; undefined when there is none, or it is locked. One that is too old, or from the future, is erased. */
  load(): Promise<unknown>;
  /** Begins to erase at once, and resolves when it is done. Nothing saved before comes back. */
  erase(): Promise<void>;
}

/** Keeps drafts on a device that is the person's own: whoever uses the same browser can open them. */
export function createDrafts(options: DraftsOptions): Drafts {
  const slot = new DraftSlot(options);
  return {
    save: (draft) => slot.put(() => Promise.resolve({ facts: { draft }, bytes: new Uint8Array() })),
    async load() {
      const facts = (await slot.read())?.facts as { readonly draft?: unknown } | undefined;
      return facts?.draft;
    },
    erase: () => slot.erase(),
  };
}
