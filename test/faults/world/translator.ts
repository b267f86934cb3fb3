/**
 * A browser that translates the page, as Chrome does: it watches the page, and puts two elements with other words in the place of each
 * text that it finds. Runs in the page, before or after its own scripts.
 */
export function translator(): void {
  const mark = 'pl:';
  const watched = new WeakSet<Node>();
  const wrap = (text: Text): void => {
    const [outer, inner] = [document.createElement('font'), document.createElement('font')];
    for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
    inner.textContent = mark + text.data;
    outer.append(inner);
    text.replaceWith(outer);
  };
  const translate = (root: Node): void => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts)
      if (text.data.trim() !== '' && !text.parentElement?.closest('font, style, script, textarea, [translate="no"]'))
        wrap(text);
  };
  const look = (): void => {
    const root = document.querySelector('open-intake')?.shadowRoot;
    if (!root || watched.has(root)) return;
    watched.add(root);
    translate(root);
    new MutationObserver(() => translate(root)).observe(root, { childList: true, subtree: true, characterData: true });
  };
  setInterval(look, 20);
}
