import { pointer, pointerParts } from '@open-intake/core';

const parts: Readonly<Record<string, string>> = {
  label: 'The question',
  hint: 'The hint',
  why: '“Why we ask”',
  itemLabel: 'The name of a row',
  add: 'The button to add',
  remove: 'The button to take away',
  empty: 'The line for “nothing yet”',
};

/** The name of a text, by its pointer in the messages: `The hint of "sleep"`. */
export function textName(path: string): string {
  const [kind = '', id = '', first = '', ...rest] = pointerParts(path);
  if (first === 'helper' && kind !== 'lists') return `${textName(pointer(kind, id, ...rest))} for a helper`;
  const [part, key = ''] = [first, rest[0]];
  if (kind === 'title') return 'The title of the form';
  if (kind === 'description') return 'The description of the form';
  if (kind === 'sections') return `The title of the part "${id}"`;
  if (kind === 'flags') return `The ${part} of the flag "${id}"`;
  if (kind === 'notices') return `The ${part} of the notice "${id}"`;
  if (part === 'choices') return `The choice "${key}" of "${id}"`;
  if (part === 'headings') return `The heading "${key}" of "${id}"`;
  if (part === 'errors') return `The message "${key}" of "${id}"`;
  return part === 'label' ? `The question "${id}"` : `${parts[part] ?? part} of "${id}"`;
}

/** Whether only case workers read this text. */
export const isForWorkers = (path: string): boolean => path.startsWith('/flags/');
