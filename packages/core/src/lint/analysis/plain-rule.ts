import { everyQuestion } from '../../form/every-question.ts';
import type { FormDefinition } from '../../form/form-definition.ts';
import { evaluate } from '../../logic/evaluate.ts';
import { references } from '../../logic/references.ts';
import type { Rule } from '../../logic/rule.ts';
import { kindOf, plainName, type RuleKind } from '../../logic/rule-kind.ts';
import type { Question } from '../../questions/question.ts';
import { factsOf } from '../../questions/question-facts.ts';
import type { Literal, Operand } from './sample-answers.ts';

/** A rule in which everything that is not a comparison with plain values, `and`, `or`, `if` or "not" has become a name. */
export interface PlainRule {
  readonly rule: Rule;
  readonly operands: ReadonlyMap<string, Operand>;
  /** How many parts it has. */
  readonly parts: number;
}

type Operation = readonly [operator: string, parts: readonly Rule[]];

const deciding: ReadonlySet<string> = new Set(['and', 'or', 'if', '?:', '!', '!!']);
const equal: ReadonlySet<string> = new Set(['==', '===', '!=', '!==']);
const comparing: ReadonlySet<string> = new Set(['==', '===', '!=', '!==', '<', '<=', '>', '>=']);

/** The most parts of a rule that are looked at, calculated values written out. */
const mostParts = 2000;

/**
 * Reduces a rule to what can be reasoned about. What two parts have in common keeps one name, so that `x and not x` is seen.
 *
 * @throws RangeError when there is too much of it
 */
export function plainRule(rule: Rule, form: FormDefinition): PlainRule {
  return new Reduction(form).run(rule);
}

class Reduction {
  readonly #form: FormDefinition;
  readonly #questions: ReadonlyMap<string, Question>;
  readonly #operands = new Map<string, Operand & { readonly name: string; readonly literals: Set<Literal> }>();
  #left = mostParts;

  constructor(form: FormDefinition) {
    this.#form = form;
    this.#questions = questionsOf(form);
  }

  run(rule: Rule): PlainRule {
    const reduced = this.#truth(this.#writtenOut(rule));
    const operands = new Map([...this.#operands.values()].map((one) => [one.name, one]));
    return { rule: reduced, operands, parts: mostParts - this.#left };
  }

  /** The rule with the rules of calculated values in the place of their names. */
  #writtenOut(rule: Rule): Rule {
    if (--this.#left < 0) throw new RangeError('There is too much to reason about.');
    if (typeof rule !== 'object' || rule === null) return rule;
    if (Array.isArray(rule)) return (rule as readonly Rule[]).map((part) => this.#writtenOut(part));
    const name = plainName(rule);
    const { values } = this.#form;
    if (name !== undefined && values !== undefined && Object.hasOwn(values, name))
      return this.#writtenOut(values[name] ?? null);
    return Object.fromEntries(Object.entries(rule).map(([key, part]) => [key, this.#writtenOut(part)]));
  }

  /** A part of which only the truth counts. */
  #truth(rule: Rule): Rule {
    const operation = operationOf(rule);
    if (operation === undefined || isConstant(rule)) return rule;
    const [operator, parts] = operation;
    if (deciding.has(operator)) return { [operator]: parts.map((part) => this.#truth(part)) };
    return (
      (comparing.has(operator) && this.#comparison(operator, parts)) || this.#membership(rule) || this.#named(rule)
    );
  }

  /** A comparison of one thing with plain values. */
  #comparison(operator: string, parts: readonly Rule[]): Rule | undefined {
    const values = parts.map((part) => (isConstant(part) ? folded(part) : part));
    const open = values.filter((value) => !isLiteral(value));
    const [operand] = open;
    const kind = operand === undefined ? undefined : this.#kindOf(operand);
    const literals = values.filter(isLiteral);
    if (open.length !== 1 || operand === undefined || kind === undefined) return undefined;
    if (!literals.every((literal) => isOfKind(literal, kind, operator))) return undefined;
    // Which choices come before a text would ask for trying them all, and nobody means that.
    const ordersAnswers = kind === 'text' && !equal.has(operator) && this.#questions.has(plainName(operand) ?? '');
    if (ordersAnswers) return undefined;
    const reduced = this.#named(operand, kind, literals);
    return { [operator]: values.map((value) => (isLiteral(value) ? value : reduced)) };
  }

  /** `in`: a plain value among what was chosen, or what was chosen among plain values. */
  #membership(rule: Rule): Rule | undefined {
    const [operator, [item, among]] = operationOf(rule) ?? ['', []];
    if (operator !== 'in' || item === undefined || among === undefined) return undefined;
    if (isLiteral(item) && this.#kindOf(among) === 'list') return { in: [item, this.#named(among, 'list', [item])] };
    if (!Array.isArray(among) || !among.every(isLiteral)) return undefined;
    const kind = this.#kindOf(item);
    return kind === undefined ? undefined : { in: [this.#named(item, kind, among), among] };
  }

  #kindOf(rule: Rule): RuleKind | undefined {
    return kindOf(rule, (name) => {
      const question = this.#questions.get(name);
      return question && factsOf(question).inRules;
    });
  }

  /** A name in the place of a part. */
  #named(rule: Rule, kind: RuleKind = this.#kindOf(rule) ?? 'boolean', literals: readonly Literal[] = []): Rule {
    const key = JSON.stringify(rule);
    const known = this.#operands.get(key) ?? {
      name: `part${this.#operands.size}`,
      kind,
      question: this.#questions.get(plainName(rule) ?? ''),
      literals: new Set<Literal>(),
    };
    for (const literal of literals) known.literals.add(literal);
    this.#operands.set(key, known);
    return { var: known.name };
  }
}

const remembered = new WeakMap<FormDefinition, ReadonlyMap<string, Question>>();

function questionsOf(form: FormDefinition): ReadonlyMap<string, Question> {
  const questions =
    remembered.get(form) ?? new Map([...everyQuestion(form)].map(({ question }) => [question.id, question]));
  remembered.set(form, questions);
  return questions;
}

function operationOf(rule: Rule): Operation | undefined {
  if (typeof rule !== 'object' || rule === null || Array.isArray(rule)) return undefined;
  const [[operator, argument] = []] = Object.entries(rule) as readonly (readonly [string, Rule])[];
  if (operator === undefined || argument === undefined) return undefined;
  return [operator, Array.isArray(argument) ? (argument as readonly Rule[]) : [argument]];
}

function isLiteral(rule: Rule): rule is Literal {
  return typeof rule !== 'object' || rule === null;
}

/** Whether a comparison with a literal comes out as it reads: of one kind, or about whether there is anything. */
function isOfKind(literal: Literal, kind: RuleKind, operator: string): boolean {
  if (literal === null) return equal.has(operator);
  return kind === (typeof literal === 'string' ? 'text' : typeof literal);
}

function isConstant(rule: Rule): boolean {
  return isLiteral(rule) || references(rule).length === 0;
}

/** What a part comes to that reads nothing; the part itself where that is no plain value. */
function folded(rule: Rule): Rule {
  const value = evaluate(rule);
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' || value === null
    ? value
    : rule;
}
