import type { FormDefinition } from './form-definition.ts';
import { indexForm } from './form-index.ts';
import type { FormIndex, FormNode } from './form-index.types.ts';

interface Source {
  /** Answers that stay on the device. */
  readonly deviceOnly?: boolean;
  /** The day. */
  readonly today?: boolean;
  /** The time of day. */
  readonly now?: boolean;
}

/**
 * Ids of the questions whose visibility or offer depends, through any number of steps, on one of the sources, and of the
 * calculated values that do. They are found from the rules alone, without any answer.
 */
export function dependentsOf(form: FormDefinition, source: Source): ReadonlySet<string> {
  const known = remembered.get(form) ?? new Map<string, ReadonlySet<string>>();
  const key = `${source.deviceOnly === true} ${source.today === true} ${source.now === true}`;
  const ids = known.get(key) ?? findIds(form, source);
  remembered.set(form, known.set(key, ids));
  return ids;
}

/** Forms do not change, and a server asks this of the same form with every submission. */
const remembered = new WeakMap<FormDefinition, Map<string, ReadonlySet<string>>>();

function findIds(form: FormDefinition, source: Source): ReadonlySet<string> {
  const index = indexForm(form);
  const byId = new Map(index.nodes.map((node) => [node.id, node]));
  const known = new Map<FormNode, boolean>();

  const depends = (node: FormNode): boolean => {
    const answer = known.get(node);
    if (answer !== undefined) return answer;
    known.set(node, false);
    const result = around(node, index).some((outer) => depends(outer)) || node.reads.some(readsSource);
    known.set(node, result);
    return result;
  };
  const readsSource = (id: string): boolean => {
    const node = index.questions.get(id) ?? byId.get(id);
    if ((id === 'today' || id === 'now') && node === undefined) return source[id] === true;
    if (node === undefined) return false;
    return (source.deviceOnly === true && node.kind === 'question' && node.deviceOnly) || depends(node);
  };
  return new Set(index.nodes.filter((node) => node.kind !== 'section' && depends(node)).map((node) => node.id));
}

/** The groups and the section that a question stands in. */
function around(node: FormNode, index: FormIndex): readonly FormNode[] {
  if (node.kind !== 'question') return [];
  const section = index.nodes.find((candidate) => candidate.kind === 'section' && candidate.section === node.section);
  return section === undefined ? node.groups : [...node.groups, section];
}
