const nothing = '…';

/**
 * Keeps the title of a page empty of its name, whatever the page writes there meanwhile. The function it gives puts back what the
 * page wrote last.
 */
export function hideTitle(page: Document, native: Document): () => void {
  let own = '';
  const hide = (): void => {
    const title = Reflect.get<Document, 'title'>(native, 'title', page);
    if (title === nothing) return;
    own = title;
    Reflect.set(native, 'title', nothing, page);
  };
  // A page that watches its title too must not keep the two of us busy for ever: one look a task.
  const watch = (): void => {
    hide();
    observer.observe(page, { subtree: true, childList: true, characterData: true });
  };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    hide();
    observer.disconnect();
    timer = setTimeout(watch);
  });
  watch();
  return () => {
    clearTimeout(timer);
    observer.disconnect();
    Reflect.set(native, 'title', own, page);
  };
}
