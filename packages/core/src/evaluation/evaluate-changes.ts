import type { FormIndex, FormNode, NoticeNode, QuestionNode, ValueNode } from '../form/form-index.types.ts';
import { evaluateSafely } from '../logic/evaluate-safely.ts';
import type { Rule } from '../logic/rule.ts';
import { truthy } from '../logic/truthy.ts';
import { answerAt, pointerOf, type Rows, rowsOf } from './answer-at.ts';
import type { Evaluation, EvaluationInput } from './evaluation.ts';
import { offeredChoices } from './offered-choices.ts';
import { readFrom, readInjected } from './read-values.ts';

/** What happened: an answer (or the rows of a group) in the given rows is another one, or the day is, or the minute. */
export type Change =
  | { readonly what: 'answer' | 'rows'; readonly node: QuestionNode; readonly rows: Rows }
  | { readonly what: 'today' | 'now' }
  | { readonly what: 'everything' };

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** One pass over what depends on some changes: it runs a rule only when something that the rule reads became another. */
class Pass {
  readonly #index: FormIndex;
  readonly #input: EvaluationInput;
  readonly #before: Evaluation;
  readonly #now: Mutable<Evaluation>;
  readonly #pending = new Map<number, Rows[]>();
  #at = 0;

  constructor(index: FormIndex, before: Evaluation, input: EvaluationInput) {
    this.#index = index;
    this.#input = input;
    this.#before = before;
    this.#now = { ...before };
  }

  run(changes: readonly Change[]): Evaluation {
    for (const change of changes) this.#note(change);
    for (; this.#pending.size > 0; this.#at++) {
      const node = this.#index.nodes[this.#at];
      const among = this.#pending.get(this.#at);
      if (node === undefined) break;
      if (among === undefined) continue;
      this.#pending.delete(this.#at);
      this.#update(node, among);
    }
    return this.#now;
  }

  #note(change: Change): void {
    if (change.what === 'everything') for (const node of this.#index.nodes) this.#schedule(node, [], []);
    else if (change.what === 'answer') this.#valueChanged(change.node, change.rows);
    else if (change.what === 'rows') this.#rowsChanged(change.node, change.rows);
    else this.#readersOf(change.what, [], []);
  }

  #rowsChanged(group: QuestionNode, rows: Rows): void {
    const start = `${pointerOf(group, rows)}/`;
    const stays = (path: string): boolean => !path.startsWith(start);
    this.#now.visible = new Set([...this.#now.visible].filter(stays));
    this.#now.offered = new Map([...this.#now.offered].filter(([path]) => stays(path)));
    const inside = (node: QuestionNode): void => {
      for (const child of node.children) {
        this.#schedule(child, group.repeats, rows);
        this.#readersOf(child.id, group.repeats, rows);
        inside(child);
      }
    };
    inside(group);
    this.#valueChanged(group, rows);
  }

  /** A rule that reads a question reads it in its own rows; one that reads a group around it reads the question too. */
  #valueChanged(node: QuestionNode, rows: Rows): void {
    for (const changed of [node, ...node.groups]) {
      this.#readersOf(changed.id, changed.repeats, rows.slice(0, changed.repeats.length));
    }
  }

  #readersOf(id: string, around: readonly string[], rows: Rows): void {
    for (const reader of this.#index.readers.get(id) ?? []) this.#schedule(reader, around, rows);
  }

  /** Asks for a node in all rows that it shares with where the change was. Nothing goes back: that would be a circle. */
  #schedule(node: FormNode, around: readonly string[], rows: Rows): void {
    if (node.order < this.#at) return;
    let shared = 0;
    while (shared < rows.length && around[shared] !== undefined && around[shared] === node.repeats[shared]) shared++;
    const within = rows.slice(0, shared);
    const known = this.#pending.get(node.order);
    if (known === undefined) this.#pending.set(node.order, [within]);
    else known.push(within);
  }

  #update(node: FormNode, among: readonly Rows[]): void {
    if (node.kind === 'question') {
      const places = new Map<string, Rows>();
      for (const within of among) {
        for (const rows of rowsOf(node, this.#input.answers, within)) places.set(rows.join(), rows);
      }
      for (const rows of places.values()) this.#updateQuestion(node, rows);
    } else if (node.kind === 'value') {
      this.#updateValue(node);
    } else if (node.kind === 'notice') {
      this.#updateNotice(node);
    } else {
      const shown = this.#holds(node.section.showIf, node, []);
      if (shown === this.#now.sections.has(node.id)) return;
      this.#now.sections = new Set(withOrWithout([...this.#now.sections], node.id, shown));
      this.#insideChanged(node.id, node.repeats, []);
    }
  }

  #updateNotice(node: NoticeNode): void {
    const shown = this.#holds(node.notice.showIf, node, []);
    if (shown === this.#now.notices.includes(node.id)) return;
    const ids = withOrWithout(this.#now.notices, node.id, shown);
    const inOrder = (this.#index.form.notices ?? []).map((notice) => notice.id);
    this.#now.notices = inOrder.filter((id) => ids.includes(id));
  }

  #updateValue(node: ValueNode): void {
    const value = this.#result(node.rule, node, []) ?? null;
    if (Object.hasOwn(this.#now.values, node.id) && Object.is(this.#now.values[node.id], value)) return;
    this.#now.values = { ...this.#now.values, [node.id]: value };
    this.#readersOf(node.id, [], []);
  }

  #updateQuestion(node: QuestionNode, rows: Rows): void {
    const path = pointerOf(node, rows);
    const before = this.#now.offered.get(path);
    let shown = this.#isParentShown(node, rows) && this.#holds(node.question.showIf, node, rows);
    let offered: readonly string[] | undefined;
    if (shown && node.offersVary) {
      offered = offeredChoices(node, this.#scene(), rows, (rule) => this.#holds(rule, node, rows));
      shown = offered.length > 0;
    }
    const offers = shown && offered !== undefined && sameList(before, offered) ? before : shown ? offered : undefined;
    const flipped = shown !== this.#now.visible.has(path);
    if (flipped) this.#show(path, shown);
    if (offers !== before) this.#offer(path, offers);
    if (flipped) this.#insideChanged(node.id, node.repeats, rows);
    const answered = answerAt(this.#input.answers, node, rows) !== undefined;
    if (answered && (flipped || offers !== before)) this.#valueChanged(node, rows);
  }

  #show(path: string, shown: boolean): void {
    const visible = this.#now.visible === this.#before.visible ? new Set(this.#before.visible) : this.#now.visible;
    if (shown) (visible as Set<string>).add(path);
    else (visible as Set<string>).delete(path);
    this.#now.visible = visible;
  }

  #offer(path: string, offered: readonly string[] | undefined): void {
    const all = this.#now.offered === this.#before.offered ? new Map(this.#before.offered) : this.#now.offered;
    if (offered === undefined) (all as Map<string, readonly string[]>).delete(path);
    else (all as Map<string, readonly string[]>).set(path, offered);
    this.#now.offered = all;
  }

  #insideChanged(id: string, around: readonly string[], rows: Rows): void {
    for (const child of this.#index.inside.get(id) ?? []) this.#schedule(child, around, rows);
  }

  #isParentShown(node: QuestionNode, rows: Rows): boolean {
    const parent = node.groups.at(-1);
    if (parent === undefined) return this.#now.sections.has(node.section.id);
    return this.#now.visible.has(pointerOf(parent, rows.slice(0, parent.repeats.length)));
  }

  /** An absent rule always holds; an unknown one may hold, and then it is better to ask. */
  #holds(rule: Rule | undefined, node: FormNode, rows: Rows): boolean {
    return rule === undefined || truthy(this.#result(rule, node, rows));
  }

  #result(rule: Rule, node: FormNode, rows: Rows): unknown {
    this.#now.evaluations++;
    const scene = this.#scene();
    return evaluateSafely(rule, readFrom(scene, node.repeats, rows), { injected: readInjected(scene) });
  }

  #scene() {
    return { index: this.#index, evaluation: this.#now, input: this.#input };
  }
}

function sameList(left: readonly string[] | undefined, right: readonly string[]): boolean {
  return left !== undefined && left.length === right.length && left.every((value, at) => value === right[at]);
}

function withOrWithout(list: readonly string[], id: string, included: boolean): readonly string[] {
  if (list.includes(id) === included) return list;
  return included ? [...list, id] : list.filter((other) => other !== id);
}

/**
 * Brings an evaluation up to date. Only what reads something that became another is run again, in its own rows. A rule that
 * costs more than rules may counts as unknown, and what is unknown is shown.
 */
export function evaluateChanges(
  index: FormIndex,
  before: Evaluation,
  input: EvaluationInput,
  changes: readonly Change[],
): Evaluation {
  return changes.length === 0 ? before : new Pass(index, before, input).run(changes);
}
