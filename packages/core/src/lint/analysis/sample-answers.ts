import { allChoices } from '../../form/all-choices.ts';
import type { FormDefinition } from '../../form/form-definition.ts';
import type { RuleKind } from '../../logic/rule-kind.ts';
import type { Choice } from '../../questions/choice/choice-list.ts';
import type { Question } from '../../questions/question.ts';

/** Plain values that a rule compares something with. */
export type Literal = string | number | boolean | null;

/** Something that a rule compares with plain values. */
export interface Operand {
  readonly kind: RuleKind;
  /** The question whose answer it is, if it is one. */
  readonly question: Question | undefined;
  /** What it is compared with. */
  readonly literals: ReadonlySet<Literal>;
}

/** The most chosen values that are tried in all their combinations. */
const mostPicks = 5;

/**
 * Values of an operand, one for each way in which the comparisons with its literals can come out; null, for no answer, is
 * always one of them. Undefined where they cannot be told.
 */
export function sampleAnswers(
  { kind, question, literals }: Operand,
  form: FormDefinition,
): readonly unknown[] | undefined {
  const choices = question === undefined ? [] : allChoices(form, question);
  switch (kind) {
    case 'boolean':
      return [null, true, false];
    case 'number':
      return [null, ...numbersAround(literals, boundsOf(question))];
    case 'text':
      return [null, ...(choices.length > 0 ? choicesAmong(choices, literals) : textsAround(literals))];
    case 'list':
      return choices.length > 0 ? setsAmong(choices, literals) : undefined;
    default:
      return [null, {}];
  }
}

interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
}

function boundsOf(question: Question | undefined): Bounds {
  const bound = (key: 'min' | 'max', otherwise: number): number => {
    const value: unknown = question !== undefined && key in question ? Reflect.get(question, key) : undefined;
    return typeof value === 'number' ? value : otherwise;
  };
  return {
    min: bound('min', Number.NEGATIVE_INFINITY),
    max: bound('max', Number.POSITIVE_INFINITY),
    integer: question !== undefined && 'integer' in question && question.integer === true,
  };
}

/** Each literal, what lies between them, and what lies beyond. */
function numbersAround(literals: ReadonlySet<Literal>, { min, max, integer }: Bounds): readonly number[] {
  const named = [...[...literals].map(Number), min, max, 0].filter(Number.isFinite);
  const points = [...new Set(named)].sort((left, right) => left - right);
  const between = points.slice(1).map((point, at) => (point + (points[at] ?? point)) / 2);
  const near = points.flatMap((point) => [Math.floor(point), Math.ceil(point), point - 1, point + 1]);
  const all = [...points, ...between, ...near].filter((one) => one >= min && one <= max);
  return [...new Set(integer ? all.flatMap((one) => [Math.floor(one), Math.ceil(one)]) : all)].filter(
    (one) => one >= min && one <= max,
  );
}

/** Each literal, the text right after it, and texts before and after them all. */
function textsAround(literals: ReadonlySet<Literal>): readonly string[] {
  const texts = [...literals].flatMap((one) => (one === null ? [] : [String(one)]));
  return [...new Set(['\u0001', '\u{10ffff}', ...texts.flatMap((text) => [text, `${text}\u0001`])])].filter(Boolean);
}

function choicesAmong(choices: readonly Choice[], literals: ReadonlySet<Literal>): readonly string[] {
  const named = new Set([...literals].map(String));
  const values = choices.map(({ value }) => value);
  const other = values.find((value) => !named.has(value));
  return [...values.filter((value) => named.has(value)), ...(other === undefined ? [] : [other])];
}

/** All sets of the chosen values that the rule names, with and without one that it does not name. */
function setsAmong(choices: readonly Choice[], literals: ReadonlySet<Literal>): readonly unknown[] | undefined {
  const named = choices.filter(({ value }) => literals.has(value));
  if (named.length > mostPicks) return undefined;
  const other = choices.find(({ value, exclusive }) => !literals.has(value) && exclusive !== true);
  const picks = other === undefined ? named : [...named, other];
  let sets: readonly (readonly Choice[])[] = [[]];
  for (const pick of picks) sets = [...sets, ...sets.map((set) => [...set, pick])];
  const possible = sets.filter(
    (set) => set.length === 1 || (set.length > 1 && !set.some(({ exclusive }) => exclusive)),
  );
  return [null, ...possible.map((set) => set.map(({ value }) => value))];
}
