import { everyRule } from '../form/every-rule.ts';
import type { Rule } from '../form/rule.ts';
import { findQuestion } from '../types/every-question.ts';
import { everyOperation, readName } from './every-operation.ts';
import type { LintRule } from './lint-rule.ts';

const presenceTests = new Set(['!!', '!']);

/** "Is not x" also holds for who did not answer. That is seldom meant. */
export const notEqualWithoutPresence: LintRule = function* ({ form }) {
  for (const { rule, path } of everyRule(form)) {
    const operations = [...everyOperation(rule)];
    const tested = new Set(
      operations.filter(({ operator }) => presenceTests.has(operator)).map(({ parts }) => readName(parts[0])),
    );
    for (const { operator, parts } of operations) {
      if (operator !== '!=' && operator !== '!==') continue;
      if (parts.includes(null as Rule)) continue;
      const id = parts.map(readName).find((name) => name !== undefined);
      if (id === undefined || tested.has(id) || findQuestion(form, id) === undefined) continue;
      yield {
        code: 'not-equal-without-presence',
        path,
        severity: 'warning',
        sentence: `"${id}" is not something: this also holds when nobody answered it.`,
        fix: `Add { "!!": { "var": "${id}" } } with "and", or name the answers you mean with "in".`,
      };
    }
  }
};
