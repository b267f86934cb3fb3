import { references } from '../logic/references.ts';
import type { Rule } from '../logic/rule.ts';
import type { GroupQuestion, Question } from '../questions/question.ts';
import { holdsQuestions, takesAnswers, traitsOf } from '../questions/question-traits.ts';
import { ownChoices } from './all-choices.ts';
import type { FormDefinition, Section } from './form-definition.ts';
import type { FormIndex, FormNode, NodeCommon, QuestionNode } from './form-index.types.ts';
import { indexOrder } from './index-order.ts';

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
    for (const child of holdsQuestions(question) ? question.questions : [])
      children.push(add(child, section, [...groups, node]));
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

/** The questions that stand in no group. */
export function topLevel({ questions }: FormIndex): readonly QuestionNode[] {
  return [...questions.values()].filter(({ groups }) => groups.length === 0);
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
    ...own,
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
    takesAnswers: takesAnswers(question),
    hasChoices: traitsOf(question).picks !== undefined,
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
