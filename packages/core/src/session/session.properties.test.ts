import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Answers, answerAt, pointerOf, rowsOf } from '../evaluation/answer-at.ts';
import { evaluateForm } from '../evaluation/evaluate-form.ts';
import type { FormDefinition } from '../form/form-definition.ts';
import { indexForm } from '../form/form-index.ts';
import { parseForm } from '../form/parse-form.ts';
import { references } from '../logic/references.ts';
import type { Rule } from '../logic/rule.ts';
import type { Question } from '../questions/question.ts';
import { createSession } from './create-session.ts';
import type { Session, SessionAction } from './session.types.ts';
import { toSubmission } from './to-submission.ts';

const now = () => new Date(2026, 10, 22, 12);
const today = '2026-11-22';
const choices = ['a', 'b', 'c'];

/** A rule that reads some of the names before it, so that there can be no circle. */
function ruleOver(names: readonly string[]): fc.Arbitrary<Rule> {
  const name = fc.constantFrom(...names);
  return fc.oneof(
    name.map((id) => ({ '!=': [{ var: id }, null] })),
    fc.tuple(name, fc.constantFrom(...choices)).map(([id, value]) => ({ in: [value, { var: id }] })),
    fc.tuple(name, name).map(([one, two]) => ({ and: [{ var: one }, { '!': [{ var: two }] }] })),
    fc.tuple(name, name).map(([one, two]) => ({ or: [{ var: one }, { var: two }] })),
  );
}

interface Plan {
  readonly kind: 'text' | 'choices' | 'from' | 'rows' | 'nested' | 'together';
  readonly deviceOnly: boolean;
  readonly seed: number;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  kind: fc.constantFrom('text', 'choices', 'from', 'rows', 'nested', 'together'),
  deviceOnly: fc.boolean(),
  seed: fc.nat(),
});

const pick = <T>(list: readonly T[], seed: number): T => list[seed % list.length] as T;

function questionOf(
  { kind, deviceOnly, seed }: Plan,
  id: string,
  before: readonly string[],
  listed: readonly string[],
): Question {
  const [rule] = before.length === 0 || seed % 3 === 0 ? [] : fc.sample(ruleOver(before), { seed, numRuns: 1 });
  const common = {
    id,
    ...(deviceOnly && seed % 2 === 0 && { deviceOnly }),
    ...(rule !== undefined && { showIf: rule }),
  };
  const within = (start: string): Question[] => [
    { id: `${start}_one`, type: 'text' },
    { id: `${start}_two`, type: 'text', showIf: { '!=': [{ var: `${start}_one` }, null] } },
  ];
  const inner = within(id);
  const rows: Question = { ...common, type: 'group', repeat: { min: seed % 2, max: 3 }, questions: inner };
  if (kind === 'rows') return rows;
  if (kind === 'nested')
    return {
      ...rows,
      questions: [
        ...inner,
        { ...rows, id: `${id}_in`, showIf: { '!=': [{ var: `${id}_one` }, 'x'] }, questions: within(`${id}_in`) },
      ],
    };
  if (kind === 'together') return { ...common, type: 'group', questions: inner };
  if (kind === 'from' && listed.length > 0) return { ...common, type: 'choice', choicesFrom: pick(listed, seed) };
  if (kind === 'text') return { ...common, type: 'text' };
  const last = before.at(-1);
  const conditional = last === undefined ? 'c' : { value: 'c', showIf: { '!=': [{ var: last }, null] } };
  return { ...common, type: 'choices', choices: ['a', 'b', conditional] };
}

const anyForm: fc.Arbitrary<FormDefinition> = fc.array(plan, { minLength: 2, maxLength: 9 }).map((plans) => {
  const questions: Question[] = [];
  for (const [at, each] of plans.entries()) {
    const before = questions.map(({ id }) => id);
    const listed = questions.filter(({ type }) => type === 'choices').map(({ id }) => id);
    questions.push(questionOf(each, `q${at}`, before, listed));
  }
  const half = Math.ceil(questions.length / 2);
  return parseForm({
    format: 'open-intake/1',
    id: 'any',
    version: '1.0.0',
    languages: ['en', 'es'],
    sections: [
      { id: 'first', questions: questions.slice(0, half) },
      {
        id: 'second',
        questions: questions.slice(half),
        together: true,
        showIf: { '!': [{ '==': [{ var: 'seven' }, 8] }] },
      },
    ],
    values: { seven: { '+': [7, 0] }, some: { '!!': [{ var: 'q0' }] } },
  });
});

function actionOn(form: FormDefinition): fc.Arbitrary<SessionAction> {
  const nodes = [...indexForm(form).questions.values()];
  const path = fc
    .tuple(fc.constantFrom(...nodes), fc.nat(2), fc.nat(1))
    .map(([node, ...rows]) => `/${node.keys.map((key) => key ?? rows.shift()).join('/')}`);
  const value = fc.oneof(
    fc.constantFrom<unknown>('', 'x', 'a', undefined, ['a'], ['a', 'c'], ['b', 'c'], [], [{}], {}, 5, {
      value: 'a',
      text: 'y',
    }),
    fc.jsonValue({ maxDepth: 2 }),
  );
  return fc.oneof(
    { weight: 6, arbitrary: fc.record({ type: fc.constant('answer' as const), path, value }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('add-row' as const), path }) },
    fc.record({
      type: fc.constant('add-row' as const),
      path,
      index: fc.nat(3),
      answers: fc.constantFrom({}, { q0_one: 'x', stranger: 1 }),
    }),
    fc.record({ type: fc.constant('remove-row' as const), path, index: fc.integer({ min: -1, max: 3 }) }),
    fc.record({ type: fc.constant('move-row' as const), path, from: fc.nat(3), to: fc.nat(3) }),
    fc.record({ type: fc.constant('skip' as const), path }),
    fc.record({ type: fc.constant('go-to' as const), path }),
    fc.record({ type: fc.constantFrom('next' as const, 'back' as const, 'review' as const) }),
    { weight: 1, arbitrary: fc.constant({ type: 'reset' as const }) },
  );
}

const anyFilling = anyForm.chain((form) => fc.tuple(fc.constant(form), fc.array(actionOn(form), { maxLength: 30 })));

/** Fills a form with actions; after each one, `check` looks at the session. */
function alwaysHolds(check: (session: Session, form: FormDefinition) => void): void {
  fc.assert(
    fc.property(anyFilling, ([form, actions]) => {
      const session = createSession({ form, now, newId: () => 'id' });
      for (const action of actions) {
        session.dispatch(action);
        check(session, form);
      }
    }),
    { numRuns: 300 },
  );
}

describe('any form, whatever a person does', () => {
  it('comes to the same, change by change, as when everything is evaluated at once', () => {
    alwaysHolds(({ state }, form) => {
      const { visible, offered, values, notices } = evaluateForm(form, state.answers, { today, onDevice: true });
      expect({ visible: state.visible, offered: state.offered, values: state.values, notices: state.notices }).toEqual({
        visible,
        offered,
        values,
        notices,
      });
    });
  });

  it('is on a screen that is there, or at the review', () => {
    alwaysHolds(({ state: { place, screens } }) => {
      expect(place.kind === 'review' || screens.some(({ id }) => id === place.screen)).toBe(true);
    });
  });

  it('keeps the very same answers in another language', () => {
    alwaysHolds((session) => {
      const { answers } = session.state;
      session.dispatch({ type: 'language', language: session.state.language === 'en' ? 'es' : 'en' });
      expect(session.state.answers).toBe(answers);
    });
  });

  it('sends nothing that is hidden or stays on the device, and nothing both answered and skipped', () => {
    alwaysHolds((session, form) => {
      const { answers, skipped = {} } = toSubmission(session, { now });
      const sent = sentPlaces(form, answers);
      expect(sent.filter(({ node, path }) => node.deviceOnly || !session.state.visible.has(path))).toEqual([]);
      expect(sent.filter(({ path }) => Object.hasOwn(skipped, path))).toEqual([]);
    });
  });

  it('has rules that read what they say they read', () => {
    fc.assert(
      fc.property(ruleOver(['q0', 'q1', 'q2']), (rule) => {
        expect(references(rule).every(({ id }) => /^q[0-2]$/.test(id))).toBe(true);
      }),
    );
  });
});

/** Every place with an answer in what is sent, whether or not it should be there. */
function sentPlaces(form: FormDefinition, answers: Answers) {
  const places = [...indexForm(form).questions.values()].flatMap((node) =>
    rowsOf(node, answers, []).map((rows) => ({
      node,
      path: pointerOf(node, rows),
      answer: answerAt(answers, node, rows),
    })),
  );
  return places.filter(({ answer }) => answer !== undefined);
}
