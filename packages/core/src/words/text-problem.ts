import type { TextCode } from '../issues/author-codes.ts';
import { isBlankText } from '../values/is-blank.ts';
import { isAllowedLink, linkTargets } from './inline-text.ts';

/**
 * What is wrong with a text that will be shown, if anything. HTML, template code and the like are plain text and fine. `hosts`
 * are those that links may go to.
 */
export function textProblem(text: string, hosts: readonly string[] = []): TextCode | undefined {
  if (isBlankText(text)) return 'blank-text';
  if (/\p{Surrogate}/u.test(text)) return 'bad-unicode';
  if (/[^\P{Cc}\t\n\r]/u.test(text)) return 'control-character';
  if (/[\u202a-\u202e]/.test(text) || !hasBalancedIsolates(text)) return 'bidi-control';
  if (/\[{4}|(\[[^[\]]*){8}/.test(text)) return 'markup-too-deep';
  const links = linkTargets(text).filter((target) => !isAllowedLink(target, hosts));
  if (links.length === 0) return undefined;
  return links.every((target) => /^https:\/\/[a-z0-9.-]+(?:[/?#][\x21-\x7e]*)?$/i.test(target))
    ? 'link-not-listed'
    : 'unsafe-link';
}

/** Isolates (U+2066–2068) that are closed (U+2069) in the same text change nothing around it. */
function hasBalancedIsolates(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(/[\u2066-\u2069]/g)) {
    open += mark === '\u2069' ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
