import type { Rule } from './rule.ts';

type Literal = string | number | boolean;

/** Writes rules about one answer. Every rule is plain JsonLogic. */
export interface When {
  /** The answer is exactly this. */
  is(value: Literal): Rule;
  /** There is an answer and it is another one. */
  isNot(value: Literal): Rule;
  /** This choice is among the chosen ones (`choices`). */
  has(choice: string): Rule;
  /** At least one of these choices is among the chosen ones. */
  hasAny(choices: readonly string[]): Rule;
  /** So many choices or more were chosen, or so many rows given. */
  hasAtLeast(count: number): Rule;
  isAnswered(): Rule;
  /** There is an answer and it is this number or more. */
  isAtLeast(number: number): Rule;
  /** There is an answer and it is this number or less. */
  isAtMost(number: number): Rule;
}

/**
 * Starts a rule about the answer to a question (or about a calculated value).
 *
 * @example const showIf = all(when('urgent').has('sleep'), when('sleep').isNot('own'));
 */
export function when(id: string): When {
  const answer = { var: id };
  const answered = { '!=': [answer, null] };
  return {
    is: (value) => ({ '==': [answer, value] }),
    isNot: (value) => all(answered, { '!=': [answer, value] }),
    has: (choice) => ({ in: [choice, answer] }),
    hasAny: (choices) => any(...choices.map((choice) => ({ in: [choice, answer] }))),
    hasAtLeast: (count) => ({ '>=': [{ var: `${id}.length` }, count] }),
    isAnswered: () => answered,
    isAtLeast: (number) => all(answered, { '>=': [answer, number] }),
    isAtMost: (number) => all(answered, { '<=': [answer, number] }),
  };
}

/** Holds when every rule holds. */
export function all(...rules: readonly Rule[]): Rule {
  return { and: rules };
}

/** Holds when at least one rule holds. */
export function any(...rules: readonly Rule[]): Rule {
  return { or: rules };
}

/** Holds when the rule does not. */
export function not(rule: Rule): Rule {
  return { '!': [rule] };
}
