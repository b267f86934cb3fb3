/** A piece of a line. `href` is always `https:` on a listed host, or `tel:`. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'break' }
  | { readonly kind: 'strong' | 'emphasis'; readonly content: readonly Inline[] }
  | { readonly kind: 'link'; readonly href: string; readonly content: readonly Inline[] };

/** A paragraph, or a list whose items are lines that start with `- `. */
export type Block =
  | { readonly kind: 'paragraph'; readonly content: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] };

/** Where links may lead. */
export interface InlineTextOptions {
  /** Hosts that links may go to, such as `agency.example`. @default none: only `tel:` links are links */
  readonly hosts?: readonly string[];
}

/**
 * Parses the tiny subset that labels, hints and notices may use: `**bold**`, `*emphasis*` or `_emphasis_`, line ends, lines
 * that start with `- `, `[text](https://…)` to a listed host and `[text](tel:…)`. Everything else, HTML too, is text as it
 * stands. Time grows with the length of the text and no more; nothing nests but a link or one mark in another.
 */
export function parseInlineText(text: string, options: InlineTextOptions = {}): readonly Block[] {
  const blocks: Block[] = [];
  let paragraph: Inline[] = [];
  let items: (readonly Inline[])[] = [];
  const close = () => {
    if (paragraph.length > 0) blocks.push({ kind: 'paragraph', content: paragraph });
    if (items.length > 0) blocks.push({ kind: 'list', items });
    paragraph = [];
    items = [];
  };
  for (const line of text.split(/\r\n|[\n\r\u2028\u2029]/)) {
    const isItem = line.startsWith('- ');
    if (line.trim() === '' || isItem !== items.length > 0) close();
    if (line.trim() === '') continue;
    if (isItem) items.push(parseLine(line.slice(2), options));
    else paragraph.push(...(paragraph.length > 0 ? [{ kind: 'break' } as const] : []), ...parseLine(line, options));
  }
  close();
  return blocks;
}

/** `[text](target)`, `**text**`, `*text*`, `_text_`: bounded in length, so that no text makes the match slow. */
const mark =
  /\[([^[\]\n]{1,200})\]\(([^()\s]{1,500})\)|\*\*([^*\n]{1,500})\*\*|\*([^*\s](?:[^*\n]{0,498}[^*\s])?)\*|(?<![\p{L}\p{N}_])_([^_\s](?:[^_\n]{0,498}[^_\s])?)_(?![\p{L}\p{N}_])/gu;

function parseLine(line: string, options: InlineTextOptions): readonly Inline[] {
  const content: Inline[] = [];
  let end = 0;
  for (const match of line.matchAll(mark)) {
    if (match.index > end) content.push({ kind: 'text', text: line.slice(end, match.index) });
    content.push(piece(match, options));
    end = match.index + match[0].length;
  }
  if (end < line.length) content.push({ kind: 'text', text: line.slice(end) });
  return content;
}

function piece([whole, label, target, strong, star, underscore]: RegExpMatchArray, options: InlineTextOptions): Inline {
  if (label !== undefined && target !== undefined) {
    return isAllowedLink(target, options.hosts ?? [])
      ? { kind: 'link', href: target, content: parseLine(label, options) }
      : { kind: 'text', text: whole };
  }
  if (strong !== undefined) return { kind: 'strong', content: parseLine(strong, options) };
  return { kind: 'emphasis', content: parseLine(star ?? underscore ?? '', options) };
}

/**
 * True for `tel:` with a number and for `https:` addresses whose host is listed. A name and password, a port, an IP address
 * or a look-alike of a listed host is not the listed host.
 */
export function isAllowedLink(target: string, hosts: readonly string[]): boolean {
  if (/^tel:\+?[0-9*#.,;-]{2,40}$/.test(target)) return true;
  const host = /^https:\/\/([a-z0-9](?:[a-z0-9.-]{0,251}[a-z0-9])?)(?:[/?#][\x21-\x7e]*)?$/i.exec(target)?.[1];
  return host !== undefined && !target.includes('\\') && hosts.includes(host.toLowerCase());
}

/** The targets of everything in a text that is written as a link, allowed or not. */
export function linkTargets(text: string): readonly string[] {
  return [...text.matchAll(/\[[^[\]\n]{0,2000}\]\(([^()\n]{0,2000})/g)].map((match) => match[1] ?? '');
}
