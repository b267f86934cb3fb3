import { hideTitle } from './hide-title.ts';
import { stayOnTop } from './stay-on-top.ts';

/** Keeps a cover on top, and the title of its page empty, until the function that it gives is called. `title`: what stood there. */
export function keepCover(cover: Element, native: Document, raise: () => void, title: string): () => void {
  const undo = [hideTitle(cover.ownerDocument, native, title), stayOnTop(cover, native, raise)];
  return () => {
    for (const one of undo) one();
  };
}
