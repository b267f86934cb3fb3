import type { PartOfMessages } from './ui-messages.types.ts';

/** What a server puts before the script, so that the first question needs no second request. */
interface Preload {
  /** Where the form is, from the script's own address. */
  readonly path: string;
  readonly form: unknown;
  readonly agency?: unknown;
  /** Words of the form by BCP 47 tag: those of its first section only. */
  readonly messages: Readonly<Record<string, unknown>>;
  /** The widget's words up to the first question, by BCP 47 tag. */
  readonly ui: Readonly<Record<string, PartOfMessages>>;
  /** What languages are called in themselves, by BCP 47 tag. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Stands in the same module where the server put it, and nowhere else. */
declare const openIntakePreload: Preload | undefined;

/** Undefined where the script came alone. An element of the page may have the name. */
export const preload: Preload | undefined =
  typeof openIntakePreload === 'object' && !(openIntakePreload instanceof Node) ? openIntakePreload : undefined;

const script = import.meta.url;

/** What came along of the form at an address. */
export function preloadOf(address: string): Preload | undefined {
  return preload && new URL(preload.path, script).href === address ? preload : undefined;
}
