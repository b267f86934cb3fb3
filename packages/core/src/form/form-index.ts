import { references } from '../logic/references.ts';
import { ownChoices } from '../types/all-choices.ts';
import type { FormDefinition, GroupQuestion, Notice, Question, Section } from './form-definition.ts';
import { indexOrder } from './index-order.ts';
import type { Rule } from './rule.ts';

interface NodeCommon {
  /** Its place in the order of evaluation: after everything it reads. */
  readonly order: number;
  /** Its own rules. */
  readonly rules: readonly Rule[];
  /** Ids that its rules read, and the question its choices come from. */
  readonly reads: readonly string[];
  /** Ids of the repeating groups around it, outermost first. */
  readonly repeats: readonly string[];
}

export interface SectionNode extends NodeCommon {
  readonly kind: 'section';
  readonly id: string;
  readonly section: Section;
}

export interface QuestionNode extends NodeCommon {
  readonly kind: 'question';
  readonly id: string;
  readonly question: Question;
  readonly section: Section;
  /** The groups around it, outermost first. */
  readonly groups: readonly QuestionNode[];
  /** The questions of a group. */
  readonly children: readonly QuestionNode[];
  /** Keys to its answer; null stands for the number of a row: `['household', null, 'age']`. */
  readonly keys: readonly (string | null)[];
  /** The pointer to its answer, where it is in no row: `/sleep`. */
  readonly path: string;
  /** Whether it can be answered or skipped: all but notices. */
  readonly takesAnswers: boolean;
  /** Whether its answers are made of choices. */
  readonly hasChoices: boolean;
  /** Whether what it offers can change: conditions on single choices, or choices from another question. */
  readonly offersVary: boolean;
  /** Whether it, or a group around it, stays on the device. */
  readonly deviceOnly: boolean;
}

export interface ValueNode extends NodeCommon {
  readonly kind: 'value';
  readonly id: string;
  readonly rule: Rule;
}

export interface NoticeNode extends NodeCommon {
  readonly kind: 'notice';
  readonly id: string;
  readonly notice: Notice;
}

/** Something that is evaluated: when it is shown, what it offers, or what it comes to. */
export type FormNode = SectionNode | QuestionNode | ValueNode | NoticeNode;

/** What there is to know about a form before anybody fills it. Built once per form. */
export interface FormIndex {
  readonly form: FormDefinition;
  /** Every question in the order of the form, a group before its questions. */
  readonly questions: ReadonlyMap<string, QuestionNode>;
  /** Everything that is evaluated, each after what it reads. */
  readonly nodes: readonly FormNode[];
  /** By id of a question, a value or `today`: what reads it. */
  readonly readers: ReadonlyMap<string, readonly FormNode[]>;
  /** By id of a section or a group: the questions directly in it. */
  readonly inside: ReadonlyMap<string, readonly QuestionNode[]>;
}

const indexes = new WeakMap<FormDefinition, FormIndex>();

/** The index of a form that `parseForm` has checked. @throws TypeError when a rule reads a calculated name */
export function indexForm(form: FormDefinition): FormIndex {
  const known = indexes.get(form);
  if (known !== undefined) return known;
  const index = buildIndex(form);
  indexes.set(form, index);
  return index;
}

function buildIndex(form: FormDefinition): FormIndex {
  const questions = new Map<string, QuestionNode>();
  const inside = new Map<string, readonly QuestionNode[]>();
  const nodes: FormNode[] = [];

  const add = (question: Question, section: Section, groups: readonly QuestionNode[]): QuestionNode => {
    const children: QuestionNode[] = [];
    const node = questionNode(form, question, section, groups, children);
    questions.set(node.id, node);
    nodes.push(node);
    for (const child of questionsIn(question)) children.push(add(child, section, [...groups, node]));
    if (children.length > 0) inside.set(node.id, children);
    return node;
  };

  for (const section of form.sections) {
    nodes.push({ kind: 'section', id: section.id, section, ...evaluated(section.showIf) });
    inside.set(
      section.id,
      section.questions.map((question) => add(question, section, [])),
    );
  }
  for (const [id, rule] of Object.entries(form.values ?? {}))
    nodes.push({ kind: 'value', id, rule, ...evaluated(rule) });
  for (const notice of form.notices ?? [])
    nodes.push({ kind: 'notice', id: notice.id, notice, ...evaluated(notice.showIf) });

  const ordered = indexOrder(nodes);
  return { form, questions, inside, nodes: ordered, readers: readersOf(ordered) };
}

function questionsIn(question: Question): readonly Question[] {
  return 'questions' in question ? question.questions : [];
}

/** A group whose value is a list of rows. */
export function repeats(
  question: Question,
): question is GroupQuestion & { repeat: NonNullable<GroupQuestion['repeat']> } {
  return 'repeat' in question && question.repeat !== undefined;
}

function questionNode(
  form: FormDefinition,
  question: Question,
  section: Section,
  groups: readonly QuestionNode[],
  children: readonly QuestionNode[],
): QuestionNode {
  const parent = groups.at(-1);
  const conditions = ownChoices(form, question).flatMap(({ showIf }) => showIf ?? []);
  const from = 'choicesFrom' in question ? question.choicesFrom : undefined;
  const own = evaluated(question.showIf, ...conditions);
  const inRows = parent !== undefined && repeats(parent.question);
  const keys = [...(parent?.keys ?? []), ...(inRows ? [null] : []), question.id];
  return {
    order: 0,
    rules: own.rules,
    kind: 'question',
    id: question.id,
    question,
    section,
    groups,
    children,
    reads: from === undefined ? own.reads : [...own.reads, from],
    repeats: inRows ? [...parent.repeats, parent.id] : (parent?.repeats ?? []),
    keys,
    path: `/${keys.join('/')}`,
    takesAnswers: question.type !== 'notice',
    hasChoices: 'choices' in question || 'list' in question || from !== undefined,
    offersVary: from !== undefined || conditions.length > 0,
    deviceOnly: question.deviceOnly === true || parent?.deviceOnly === true,
  };
}

function evaluated(...given: readonly (Rule | undefined)[]): NodeCommon {
  const rules = given.filter((rule) => rule !== undefined);
  const ids = rules.flatMap((rule) => references(rule).map(({ id }) => id));
  return { order: 0, rules, reads: [...new Set(ids)], repeats: [] };
}

function readersOf(nodes: readonly FormNode[]): ReadonlyMap<string, readonly FormNode[]> {
  const readers = new Map<string, FormNode[]>();
  for (const node of nodes) {
    for (const id of node.reads) {
      const list = readers.get(id);
      if (list === undefined) readers.set(id, [node]);
      else list.push(node);
    }
  }
  return readers;
}
