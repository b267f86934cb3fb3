import type { Issue } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { everyQuestion } from '../every-question.ts';
import type { FormDefinition } from '../form-definition.ts';
import { indexForm } from '../form-index.ts';
import type { FormNode } from '../form-index.types.ts';
import { neededBy } from '../index-order.ts';

type State = 'on-the-way' | 'done';

/**
 * Nothing depends on itself, through any number of conditions, choices, values and groups. Each cycle is told once, at the
 * question or value where the walk met it, with the ids on it.
 */
export function* checkCycles(form: FormDefinition): Generator<Issue> {
  const { nodes } = indexForm(form);
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const states = new Map<FormNode, State>();
  const way: FormNode[] = [];
  const cycles: (readonly FormNode[])[] = [];

  const visit = (node: FormNode): void => {
    const state = states.get(node);
    if (state === 'on-the-way') cycles.push(way.slice(way.indexOf(node)));
    if (state !== undefined) return;
    states.set(node, 'on-the-way');
    way.push(node);
    for (const needed of neededBy(node, byId)) visit(needed);
    way.pop();
    states.set(node, 'done');
  };
  for (const node of inFormOrder(form, byId)) visit(node);

  const paths = new Map([...everyQuestion(form)].map(({ question, path }) => [question.id, path]));
  for (const [first, ...others] of cycles) {
    if (first === undefined) continue;
    const ids = [first, ...others, first].map(({ id }) => id).join(' → ');
    yield { code: 'cycle', path: pathOf(first, form, paths), params: { ids } };
  }
}

function inFormOrder(form: FormDefinition, byId: ReadonlyMap<string, FormNode>): readonly FormNode[] {
  const ids = [...form.sections.map(({ id }) => id), ...[...everyQuestion(form)].map(({ question }) => question.id)];
  const listed = ids.flatMap((id) => byId.get(id) ?? []);
  return [...new Set([...listed, ...byId.values()])];
}

function pathOf(node: FormNode, form: FormDefinition, paths: ReadonlyMap<string, string>): string {
  if (node.kind === 'section') return `/sections/${form.sections.indexOf(node.section)}`;
  return paths.get(node.id) ?? pointer('values', node.id);
}
