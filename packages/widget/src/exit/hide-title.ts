const nothing = '…';

/**
 * Keeps the title of a page empty of its name, whatever the page writes there meanwhile. The function it gives puts back what the
 * page wrote last.
 */
export function hideTitle(page: Document, native: Document, title: string): () => void {
  let own = title;
  const hide = (): void => {
    const now = Reflect.get<Document, 'title'>(native, 'title', page);
    if (now === nothing) return;
    own = now;
    Reflect.set(native, 'title', nothing, page);
  };
  // A page that watches its title too must not keep the two of us busy for ever: one look a task.
  const watch = (): void => {
    if (isOver) return;
    hide();
    observer.observe(page, { subtree: true, childList: true, characterData: true });
  };
  let isOver = false;
  const observer = new MutationObserver(() => {
    hide();
    observer.disconnect();
    setTimeout(watch);
  });
  watch();
  return () => {
    isOver = true;
    observer.disconnect();
    Reflect.set(native, 'title', own, page);
  };
}
