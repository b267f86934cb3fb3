import type { Rule } from 'eslint';

export const questionTypeNames: ReadonlySet<string>;
export const noQuestionTypeLiterals: Rule.RuleModule;
