import type { LintFinding } from './lint-rule.ts';

/** What keeps people from help, hurts them, or cannot work. */
export function error(code: string, path: string, sentence: string, fix: string): LintFinding {
  return { code, path, severity: 'error', sentence, fix };
}

/** What an author may well have meant, and should look at again. */
export function warning(code: string, path: string, sentence: string, fix: string): LintFinding {
  return { code, path, severity: 'warning', sentence, fix };
}

/** An error in the language that the form is written in; a warning in the others, where the words can fall back. */
export function severityIn(language: string, languages: readonly string[]): LintFinding['severity'] {
  return language === languages[0] ? 'error' : 'warning';
}
