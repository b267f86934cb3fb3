import { preload } from './preload.ts';
import type first from './first/en.json';
import type later from './later/en.json';

type Words<Tree> = { readonly [Key in keyof Tree]: Tree[Key] extends string ? string : Words<Tree[Key]> };

/** The words of the screens up to the first question, in one language. */
export type FirstMessages = Words<typeof first>;

/** The words of what comes after it: review, delivery, problems, the rarer fields. */
export type LaterMessages = Words<typeof later>;

/** The widget's own words in one language, typed from the English files: a missing key does not compile and fails a test. */
export type UiMessages = FirstMessages & LaterMessages;

type Load<Part> = () => Promise<{ readonly default: Part }>;
type Loaders = { readonly first: Load<FirstMessages>; readonly later?: Load<LaterMessages> };

/** Two chunks for each language, so that a person downloads only their own, and the second behind the first question. */
const loaders = new Map<string, Loaders>([
  [
    'en',
    {
      first: () => import('./first/en.json', { with: { type: 'json' } }),
      later: () => import('./later/en.json', { with: { type: 'json' } }),
    },
  ],
  [
    'es',
    {
      first: () => import('./first/es.json', { with: { type: 'json' } }),
      later: () => import('./later/es.json', { with: { type: 'json' } }),
    },
  ],
]);

/** The widget's words in one language, as far as they are loaded. */
export interface LoadedMessages {
  readonly tag: string;
  readonly messages: FirstMessages | UiMessages;
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
function joined(first: FirstMessages, later: LaterMessages): UiMessages {
  const above: Readonly<Record<string, object>> = first;
  const entries = Object.entries(later).map(([key, words]) => [key, { ...above[key], ...words }]);
  return { ...first, ...Object.fromEntries(entries) } as UiMessages;
}
