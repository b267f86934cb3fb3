import type { Issue } from '../../issues/issue.ts';
import { pointer } from '../../json/pointer.ts';
import { references } from '../../logic/references.ts';
import { everyRule } from '../every-rule.ts';
import type { FormDefinition } from '../form-definition.ts';
import { indexForm } from '../form-index.ts';
import type { FormIndex } from '../form-index.types.ts';

/** Whether a name comes from an answer that never leaves the device, also by way of calculated values. */
function staysOnDevice(id: string, index: FormIndex): boolean {
  const question = index.questions.get(id);
  if (question !== undefined) return question.deviceOnly;
  const value = index.nodes.find((node) => node.kind === 'value' && node.id === id);
  return value?.reads.some((read) => staysOnDevice(read, index)) ?? false;
}

/** No flag reads an answer that stays on the device: the server, which computes flags, does not have it. */
export function* checkFlags(form: FormDefinition): Generator<Issue> {
  const index = indexForm(form);
  for (const { rule, path, kind } of everyRule(form)) {
    if (kind !== 'flag') continue;
    for (const { id, at } of references(rule)) {
      if (staysOnDevice(id, index)) yield { code: 'device-only-flag', path: path + pointer(...at) };
    }
  }
}
