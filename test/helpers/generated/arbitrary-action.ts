import { allChoices, type FormDefinition, indexForm, type SessionAction } from '@open-intake/core';
import fc from 'fast-check';
import { arbitraryAnswer, arbitraryWrongAnswer } from './arbitrary-question.ts';

type QuestionNode = ReturnType<typeof indexForm>['nodes'][number] & { readonly kind: 'question' };

/** What stands in a control while somebody is still typing, or what a host page may hand over. */
const halfTyped = fc.constantFrom<unknown>(
  '',
  ' ',
  '1.',
  '12/',
  '-',
  null,
  [],
  {},
  { value: 'other', text: '' },
  [{}],
  0,
  false,
);

/** Pointers to a question, in rows that may be there. */
function pathTo(node: QuestionNode): fc.Arbitrary<string> {
  return fc.array(fc.nat(3), { minLength: 4, maxLength: 4 }).map((rows) => {
    let row = 0;
    return `/${node.keys.map((key) => key ?? rows[row++]).join('/')}`;
  });
}

function answerTo(form: FormDefinition, node: QuestionNode): fc.Arbitrary<SessionAction> {
  const choices = allChoices(form, node.question);
  const right = node.question.type === 'notice' ? halfTyped : arbitraryAnswer(node.question, choices);
  const wrong = node.question.type === 'notice' ? halfTyped : arbitraryWrongAnswer(node.question);
  const value = fc.oneof(
    { weight: 6, arbitrary: right },
    { weight: 2, arbitrary: wrong },
    { weight: 1, arbitrary: halfTyped },
    { weight: 1, arbitrary: fc.constant(undefined) },
  );
  return fc.record({ type: fc.constant('answer' as const), path: pathTo(node), value });
}

/** Anything that a person, or the page around the form, can do to a session. */
export function arbitraryAction(form: FormDefinition): fc.Arbitrary<SessionAction> {
  const nodes = [...indexForm(form).questions.values()];
  const groups = nodes.filter((node) => node.question.type === 'group' && node.question.repeat !== undefined);
  const node = fc.constantFrom(...nodes);
  const path = node.chain(pathTo);
  const list = groups.length > 0 ? fc.constantFrom(...groups).chain(pathTo) : path;
  const small = fc.integer({ min: -1, max: 4 });
  const reason = fc.constantFrom('not-now' as const, 'dont-know' as const, 'prefer-not' as const);
  const of = <Type extends SessionAction['type']>(type: Type) => fc.constant(type);
  return fc.oneof(
    { weight: 12, arbitrary: node.chain((one) => answerTo(form, one)) },
    { weight: 3, arbitrary: fc.record({ type: of('add-row'), path: list }) },
    { weight: 1, arbitrary: fc.record({ type: of('add-row'), path: list, index: small }) },
    { weight: 2, arbitrary: fc.record({ type: of('remove-row'), path: list, index: small }) },
    { weight: 2, arbitrary: fc.record({ type: of('move-row'), path: list, from: small, to: small }) },
    { weight: 2, arbitrary: fc.record({ type: of('skip'), path, reason }) },
    { weight: 2, arbitrary: fc.record({ type: of('go-to'), path }) },
    { weight: 4, arbitrary: fc.record({ type: fc.constantFrom('next', 'back', 'review') }) },
    { weight: 1, arbitrary: fc.record({ type: of('language'), language: fc.constantFrom('en', 'es') }) },
    { weight: 1, arbitrary: fc.record({ type: of('reset') }) },
  );
}
