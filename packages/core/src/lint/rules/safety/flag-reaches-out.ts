import { warning } from '../../findings.ts';
import type { LintRule } from '../../lint-rule.ts';

const code = 'flag-reaches-out';

/** A sentence that tells a worker to reach out, by language. */
const reachesOut: Readonly<Record<string, RegExp>> = {
  en: /(?:^|[.!?]\s+)(?:please\s+)?(?:call|phone|ring|text|write|e-?mail|message|reach|contact|visit|talk|speak)\b/iu,
  es: /(?:^|[.!?]\s+)(?:por favor,?\s+)?(?:llame|llamar|escriba|escribir|env[ií]e|mande|contacte|comun[ií]quese|visite|hable)(?!\p{L})/iu,
};

/**
 * The name of a rule and what to do while waiting are read where there is no safe way to start: there nothing may tell a worker to
 * reach out. What to do otherwise stands in `action`, which is left out then.
 */
export const flagReachesOut: LintRule = {
  codes: [code],
  *find({ words }) {
    for (const { language, text, path, keys } of words) {
      const [kind, , part] = keys;
      if (kind !== 'flags' || (part !== 'label' && part !== 'waiting')) continue;
      if (reachesOut[language.split('-', 1)[0] ?? '']?.test(text) !== true) continue;
      yield warning(
        code,
        path,
        `This is read where there is no safe way to start, and tells the worker to reach out.`,
        part === 'label' ? 'Say what is so, and put what to do in "action".' : 'Say what to get ready meanwhile.',
      );
    }
  },
};
