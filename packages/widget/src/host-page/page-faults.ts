import { type FormDefinition, findQuestion } from '@open-intake/core';
import { OiErrorEvent } from '../events/events.ts';
import { pageChanges } from './page-changes.ts';

/** Settings that the page may have made in a way that does nothing. */
type PageSettings = Readonly<Record<'form' | 'messages' | 'client' | 'safety' | 'layout', unknown>>;

const told = new WeakMap<HTMLElement, Set<string>>();
const choices = { safety: ['strict', 'standard', 'trusted-device'], layout: ['question', 'section', 'page'] } as const;

/**
 * Tells the developer what the page says and nobody hears, and what it changed under the form, each once. `answers`: those to start
 * with. `form`: where it is loaded.
 */
export function tellPageFaults(host: HTMLElement & PageSettings, answers: unknown, form?: FormDefinition): void {
  const seen = told.get(host) ?? new Set();
  told.set(host, seen);
  for (const [code, fix] of pageFaults(host, answers, form)) {
    if (seen.has(fix)) continue;
    seen.add(fix);
    host.dispatchEvent(new OiErrorEvent(code, fix));
  }
}

function pageFaults(
  host: HTMLElement & PageSettings,
  answers: unknown,
  form: FormDefinition | undefined,
): readonly (readonly [string, string])[] {
  const { messages, client } = host;
  const objects = Object.entries({ answers, form: host.form, messages, client });
  const asAttribute = objects.filter(([name]) => host.hasAttribute(name));
  const noObject = objects.filter(([, value]) => value !== undefined && (typeof value !== 'object' || value === null));
  const others = (['safety', 'layout'] as const).filter(
    (name) => !(choices[name] as readonly unknown[]).includes(host[name]),
  );
  const unplaced =
    form === undefined || typeof answers !== 'object' || answers === null
      ? []
      : Object.keys(answers).filter((id) => findQuestion(form, id) === undefined);
  const changes = pageChanges().map(
    ({ name, fix }) =>
      [
        'page-changes',
        `The page has a \`${name}\` of its own, and the form needs it as browsers have it. ${fix}`,
      ] as const,
  );
  return [
    ...changes,
    ...asAttribute.map(([name]) => {
      const fix = `\`${name}\` is a property, and stands there as an attribute, where it does nothing. Set it by script: in React 18 by a ref.`;
      return ['property-as-attribute', fix] as const;
    }),
    ...noObject.map(([name]) => ['wrong-property', `The property \`${name}\` must be an object.`] as const),
    ...others.map((name) => {
      const fix = `\`${name}\` must be one of: ${choices[name].join(', ')}. It counts as "${choices[name][0]}".`;
      return ['wrong-property', fix] as const;
    }),
    ...unplaced.map((id) => ['answer-unplaced', `/${id} in \`answers\`: the form has no such question.`] as const),
  ];
}
