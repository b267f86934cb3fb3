import { canonicalJson, type Question } from '@open-intake/core';
import type { Audience, Change } from './change.ts';
import { propertySentences } from './property-sentences.ts';

/** Told elsewhere: as a condition, as choices, as questions of their own. */
const elsewhere = new Set(['id', 'showIf', 'choices', 'questions']);
const forWorkers = new Set(['role', 'codes', 'source', 'deviceOnly']);

type Say = (name: string, isOn: boolean) => string;

/** Switches, each with what it means. */
const switches: Readonly<Record<string, Say>> = {
  required: (name, isOn) =>
    isOn ? `The question ${name} can no longer be skipped.` : `The question ${name} can be skipped now.`,
  sensitive: (name, isOn) =>
    isOn
      ? `The question ${name} counts as sensitive now: it says why we ask.`
      : `The question ${name} no longer counts as sensitive.`,
  deviceOnly: (name, isOn) =>
    isOn
      ? `The answer to ${name} stays on the device now: workers no longer see it.`
      : `The answer to ${name} is sent now: workers see it.`,
};

/** How a question is asked, apart from its words and choices. */
export function* propertyChanges(was: Question, is: Question, name: string, path: string): Generator<Change> {
  const [old, now] = [was, is].map((question): Readonly<Record<string, unknown>> => ({ ...question }));
  for (const property of new Set([...Object.keys(was), ...Object.keys(is)])) {
    const [before, after] = [old?.[property], now?.[property]];
    if (elsewhere.has(property) || canonicalJson(before ?? null) === canonicalJson(after ?? null)) continue;
    const say = Object.hasOwn(switches, property) ? switches[property] : undefined;
    if (say !== undefined && (before === true) === (after === true)) continue;
    const sayOther = Object.hasOwn(propertySentences, property) ? propertySentences[property] : undefined;
    const said =
      say?.(name, after === true) ??
      sayOther?.(`the question ${name}`, before, after) ??
      `The question ${name} has another "${property}": ${valueText(before)} before, ${valueText(after)} now.`;
    for (const sentence of [said].flat())
      for (const audience of audiencesOf(property))
        yield {
          for: audience,
          code: `${kebab(property)}-changed`,
          path: `${path}/${property}`,
          sentence: capital(sentence),
        };
  }
}

/** Another type is another kind of answer, which concerns both. */
function audiencesOf(property: string): readonly Audience[] {
  if (property === 'type') return ['clients', 'workers'];
  return forWorkers.has(property) ? ['workers'] : ['clients'];
}

const valueText = (value: unknown) => (value === undefined ? 'nothing' : JSON.stringify(value));
const capital = (sentence: string) => sentence.charAt(0).toUpperCase() + sentence.slice(1);
const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
