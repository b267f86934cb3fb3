import {
  checkAnswer,
  createSession,
  type FormDefinition,
  type Issue,
  type Session,
  type SessionAction,
  type UnfrozenSubmission,
} from '@open-intake/core';
import fc from 'fast-check';
import { arbitraryAction } from '../../helpers/generated/arbitrary-action.ts';
import { arbitraryForm } from '../../helpers/generated/arbitrary-form.ts';

export const today = '2026-11-22';
export const now = '2026-11-22T12:00';

/** How many fillings each property is tried with: few beside the other tests, many with `PROPERTY_RUNS`. */
const runs = Number(process.env.PROPERTY_RUNS ?? 100);

export function open(form: FormDefinition): Session {
  return createSession({ form, now: () => new Date(2026, 10, 22, 12), newId: () => 'draft' });
}

const anyFilling = arbitraryForm.chain((form) =>
  fc.tuple(fc.constant(form), fc.array(arbitraryAction(form), { maxLength: 40 })),
);

/** Fills any form in any way. `after` looks at the session after each action; `end` when nothing more is done. */
export function whateverHappens(
  after: (session: Session, action: SessionAction, before: Session['state']) => void,
  end: (session: Session) => void = () => undefined,
): void {
  const filling = fc.property(anyFilling, ([form, actions]) => {
    const session = open(form);
    for (const action of actions) {
      const before = session.state;
      session.dispatch(action);
      after(session, action, before);
    }
    end(session);
  });
  fc.assert(filling, { numRuns: runs });
}

/** What is wrong with what the person sees, as the widget finds it before it sends; required questions may stay open. */
export function problemsOf({ form, state }: Session): readonly Issue[] {
  const context = { form, answers: state.answers, evaluated: state, today, now };
  return state.screens
    .flatMap(({ questions }) => questions)
    .flatMap((question) => {
      const value = state.answers[question.id];
      return value === undefined ? [] : checkAnswer(question, value, context);
    });
}

/** The envelope that a draft becomes; its hashes are not those of anything. */
export function envelopeOf({ form, shown, consents, ...draft }: UnfrozenSubmission) {
  const hash = `sha256-${'A'.repeat(43)}`;
  return {
    ...draft,
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    form: { ...form, hash },
    ...(shown && { shown: Object.fromEntries(Object.keys(shown).map((id) => [id, hash])) }),
    ...(consents && { consents: consents.map(({ text: _, ...consent }) => ({ ...consent, textHash: hash })) }),
  };
}
