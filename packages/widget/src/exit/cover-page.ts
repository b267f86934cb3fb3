/**
 * Covers a whole document in its top layer, where neither a transformed parent nor a dialog of the page stands in the way, and takes
 * the agency's name out of its title. The function it gives takes both back. A strict page allows styles that scripts set.
 */
export function coverPage(page: Document): () => void {
  const { title } = page;
  // A form of the page can be named as the function is, and a library of its own be called `Document`.
  const native = Object.getPrototypeOf(HTMLDocument.prototype) as Document;
  const cover = native.createElement.call(page, 'dialog') as HTMLDialogElement;
  cover.style.cssText = style;
  const show = (): void => {
    try {
      if (cover.isConnected) cover.showModal();
    } catch {
      // It lies above the page all the same, but for dialogs of the page.
    }
  };
  const raise = (): void => {
    cover.close();
    native.querySelector.call(page, ':root')?.append(cover);
    show();
  };
  // Escape, or Back on some phones, closes a dialog.
  cover.oncancel = (event) => event.preventDefault();
  cover.onclose = show;
  raise();
  page.title = nothing;
  let isOver = false;
  let end = (): void => {
    page.title = title;
  };
  // There since the first answer; before it, as soon as it comes.
  void import('./keep-cover.ts').then((part) => {
    if (!isOver) end = part.keepCover(cover, native, raise, title);
  }, ignore);
  return () => {
    isOver = true;
    end();
    cover.remove();
  };
}

/** What stands on the tab. */
const nothing = '…';

function ignore(): void {}

/** Nothing of the page's styles but whether it is light or dark; shown, and above, even where it is not in the top layer. */
const style = [
  'all:initial',
  'color-scheme:inherit',
  'display:block',
  'position:fixed',
  'inset:-9vmax',
  'z-index:2147483647',
  'background:canvas',
]
  .map((declaration) => `${declaration}!important`)
  .join(';');
