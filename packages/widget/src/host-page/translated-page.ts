import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Marks of a browser's translator on the page around us: Chrome's classes, Edge's attribute. */
const marks = ':root.translated-ltr, :root.translated-rtl, :root [_msttexthash]';

/** A text of ours that is not on the page, and what it said when its translation was there. */
interface Replaced {
  readonly text: Text;
  readonly said: string;
}

/**
 * Knows whether the browser translates the page, and keeps what is drawn true all the same. A translator puts `<font>` in the place of
 * a text; what is drawn anew then goes to a text that is no longer on the page, and the old number, date or amount stays on the
 * screen, or drawing breaks off. So our texts stand in their places while we draw. Those that say the same as before give way to
 * their translation again; those that changed stay, and the translator, which watches the page, translates them anew.
 */
export class TranslatedPage implements ReactiveController {
  readonly #root: ParentNode & Node;
  /** Our texts, by what stands in their places. */
  readonly #texts = new Map<Node, Text>();
  readonly #watch: MutationObserver;
  #outside: ReadonlyMap<Node, Replaced> = new Map();
  #wasSeen = false;

  constructor(host: ReactiveControllerHost & { readonly renderRoot: ParentNode & Node }) {
    this.#root = host.renderRoot;
    this.#watch = new MutationObserver((records) => this.#note(records));
    this.#watch.observe(this.#root, { childList: true, subtree: true });
    host.addController(this);
  }

  /** Whether a translator was at work since this was made, or is now. */
  get isTranslated(): boolean {
    this.#note(this.#watch.takeRecords());
    return this.#wasSeen || document.querySelector(marks) !== null;
  }

  hostUpdate(): void {
    this.#note(this.#watch.takeRecords());
    this.#standIn();
    const outside = new Map<Node, Replaced>();
    for (const [node, text] of this.#texts) {
      if (!this.#root.contains(node)) continue;
      outside.set(node, { text, said: text.data });
      (node as ChildNode).replaceWith(text);
    }
    this.#texts.clear();
    this.#outside = outside;
  }

  hostUpdated(): void {
    for (const [node, { text, said }] of this.#outside) {
      if (text.data !== said || !this.#root.contains(text)) continue;
      text.replaceWith(node);
      this.#texts.set(node, text);
    }
    this.#outside = new Map();
    // What we did ourselves.
    this.#watch.takeRecords();
  }

  /**
   * What was translated before this was there: our own texts are out of reach, and others take their places. Lit, which writes `data` of
   * what stands in the place of its text, left there what it says by now. We draw no `<font>` ourselves.
   */
  #standIn(): void {
    for (const font of this.#root.querySelectorAll('font')) {
      this.#wasSeen = true;
      if (this.#texts.has(font) || font.parentElement?.closest('font')) continue;
      const { data } = font as Element & { readonly data?: string | number };
      if (data === undefined) this.#texts.set(font, new Text(font.textContent));
      else font.replaceWith(String(data));
    }
  }

  /** What a translator put in the place of a text, in one step or in two, and again in the place of that. */
  #note(records: readonly MutationRecord[]): void {
    for (const { addedNodes, removedNodes, previousSibling, nextSibling } of records)
      for (const gone of removedNodes) {
        const text = this.#texts.get(gone) ?? (gone instanceof Text ? gone : undefined);
        const near = addedNodes.length > 0 ? [...addedNodes] : [previousSibling, nextSibling];
        const place = near.find((node) => node instanceof Element && node.localName === 'font');
        if (!text || !place || this.#texts.has(place)) continue;
        this.#texts.set(place, text);
        this.#wasSeen = true;
      }
  }
}
