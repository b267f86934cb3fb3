import type { Issue } from '../../issue.ts';
import { everyQuestion } from '../../types/every-question.ts';
import { typeOf } from '../../types/registry.ts';
import type { FormDefinition, Question } from '../form-definition.ts';
import { checkPattern } from './check-pattern.ts';

type Bound = string | number | undefined;

function isRealDay(day: string): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

function* inOrder(min: Bound, max: Bound, path: string): Generator<Issue> {
  if (min !== undefined && max !== undefined && min > max) yield { code: 'min-above-max', path };
}

function* checkDay(day: string | undefined, path: string): Generator<Issue> {
  if (day !== undefined && day !== 'today' && !isRealDay(day)) yield { code: 'impossible-date', path };
}

function* checkQuestion(question: Question, path: string): Generator<Issue> {
  if ('pattern' in question && question.pattern !== undefined) yield* checkPattern(question.pattern, `${path}/pattern`);
  if ('minLength' in question) yield* inOrder(question.minLength, question.maxLength, `${path}/minLength`);
  if ('repeat' in question && question.repeat)
    yield* inOrder(question.repeat.min, question.repeat.max, `${path}/repeat/min`);
  if (!('min' in question) && !('max' in question)) return;
  const { min, max }: { readonly min?: Bound; readonly max?: Bound } = question;
  for (const [key, bound] of [
    ['min', min],
    ['max', max],
  ] as const) {
    if (Object.is(bound, -0)) yield { code: 'bad-number', path: `${path}/${key}` };
    if (typeof bound === 'string' && question.type === 'date') yield* checkDay(bound, `${path}/${key}`);
  }
  const knowsBetter = typeOf(question).definitionIssues !== undefined;
  if (!knowsBetter && min !== 'today' && max !== 'today') yield* inOrder(min, max, `${path}/min`);
}

/** Lower bounds are not above upper ones, days exist, patterns are safe to run, and nothing is wrong that its type knows of. */
export function* checkBounds(form: FormDefinition): Generator<Issue> {
  for (const { question, path } of everyQuestion(form)) {
    yield* checkQuestion(question, path);
    for (const issue of typeOf(question).definitionIssues?.(question) ?? [])
      yield { ...issue, path: path + issue.path };
  }
}
