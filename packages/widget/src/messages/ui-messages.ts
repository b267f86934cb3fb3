import type en from './en.json';

type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };

/** The widget's own words in one language, typed from the English file: a missing key does not compile and fails a test. */
export type UiMessages = Words<typeof en>;

type Loader = () => Promise<{ readonly default: UiMessages }>;

/** One chunk for each language, so that a person downloads only their own. */
const loaders = new Map<string, Loader>([
  ['en', () => import('./en.json', { with: { type: 'json' } })],
  ['es', () => import('./es.json', { with: { type: 'json' } })],
]);

/** Tags that the widget has words in. */
export function uiLanguages(): readonly string[] {
  return [...loaders.keys()];
}

/** Adds the widget's words in another language, or an agency's own wording of one. */
export function addUiMessages(tag: string, load: Loader): void {
  loaders.set(tag, load);
}

/** Loads the widget's words in the first language of `chain` that has any. Rejects when they cannot be fetched. */
export async function loadUiMessages(chain: readonly string[]): Promise<{ readonly tag: string; readonly messages: UiMessages }> {
  for (const tag of chain) {
    const load = loaders.get(tag);
    if (load !== undefined) return { tag, messages: (await load()).default };
  }
  return loadUiMessages(['en']);
}
