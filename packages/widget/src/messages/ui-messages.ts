import { preload } from './preload.ts';
import type { PartOfMessages, UiMessages } from './ui-messages.types.ts';

type Load<Content> = () => Promise<{ readonly default: Content }>;
type Loaders = { readonly first: Load<PartOfMessages>; readonly later?: Load<PartOfMessages> };

/** Two chunks for each language, so that a person downloads only their own, and the second behind the first question. */
const loaders = new Map<string, Loaders>([
  ['en', { first: () => import('./en.json?first'), later: () => import('./en.json?later') }],
  ['es', { first: () => import('./es.json?first'), later: () => import('./es.json?later') }],
]);

/** The widget's words in one language, as far as they are loaded. */
export interface LoadedMessages {
  readonly tag: string;
  readonly messages: PartOfMessages;
}

/** Words that were loaded before: a language that comes back is there at once. */
const known = new Map<string, LoadedMessages>();

/** Tags that the widget has words in. */
export function uiLanguages(): readonly string[] {
  return [...loaders.keys()];
}

/** Adds the widget's words in another language, or an agency's own wording of one. */
export function addUiMessages(tag: string, load: Load<UiMessages>): void {
  loaders.set(tag, { first: load });
  known.clear();
}

/** Loads the widget's words in the first language of `chain` that has any. Rejects when they cannot be fetched. */
export async function loadUiMessages(chain: readonly string[], part: 'first' | 'all'): Promise<LoadedMessages> {
  for (const tag of chain) {
    const loader = loaders.get(tag);
    if (loader === undefined) continue;
    const key = tag + part;
    const before = known.get(key);
    if (before !== undefined) return before;
    const early = loader.later && preload?.ui[tag];
    const [first, later] = await Promise.all([
      early ?? loader.first().then((words) => words.default),
      part === 'all' ? loader.later?.() : undefined,
    ]);
    const loaded = { tag, messages: later === undefined ? first : joined(first, later.default) };
    known.set(key, loaded);
    return loaded;
  }
  return loadUiMessages(['en'], part);
}

/** Both parts as one tree; they share names on the highest level only. */
function joined(first: PartOfMessages, later: PartOfMessages): PartOfMessages {
  const above: Readonly<Record<string, object>> = first;
  const entries = Object.entries(later).map(([key, words]) => [key, { ...above[key], ...words }] as const);
  return { ...first, ...Object.fromEntries<object>(entries) };
}
