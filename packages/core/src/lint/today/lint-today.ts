import { pointer } from '../../json/pointer.ts';
import type { TodayStatement } from '../../today/today.ts';
import type { LintFinding } from '../lint-rule.ts';
import { claimWordsIn } from '../reading/claim-words.ts';
import type { Word } from '../reading/every-word.ts';
import { sentenceFinding } from '../reading/sentence-finding.ts';
import { unsafeSentences } from '../reading/unsafe-sentences.ts';
import { blameWords } from '../rules/words/blame-words.ts';
import { longSentence } from '../rules/words/long-sentence.ts';

/**
 * What workers may want to change in the words they write of today; paths lead into the statements: `/0/text/es`. An error is a
 * sentence about law, benefits or immigration, one that somebody has to leave, or one of who gets something: words of a day have no
 * author, place and day of review that could answer for it, so it is taken out.
 */
export function lintToday(statements: readonly TodayStatement[]): readonly LintFinding[] {
  const words = statements.flatMap((statement, at) => wordsOf(statement, String(at)));
  return [...words.flatMap(unsafe), ...longSentence.find({ words }), ...blameWords.find({ words })];
}

function wordsOf(statement: TodayStatement, at: string): readonly Word[] {
  const own = 'text' in statement ? written(statement.text, at, 'text') : [];
  const instead = 'instead' in statement ? written(statement.instead?.text, at, 'instead', 'text') : [];
  return [...own, ...instead];
}

function written(texts: Readonly<Record<string, string>> = {}, ...place: readonly string[]): readonly Word[] {
  return Object.entries(texts).map(([language, text]) => ({
    language,
    keys: place,
    byHelper: false,
    text,
    path: pointer(...place, language),
  }));
}

function unsafe({ language, text, path, keys }: Word): readonly LintFinding[] {
  const list = claimWordsIn(language);
  if (list === undefined) return [];
  return unsafeSentences(text, list, keys.includes('instead')).map(({ kind, sentence }) => ({
    ...sentenceFinding(kind, sentence, path, path),
    fix: 'Take it out. Say when it is different again, and whom to call.',
  }));
}
