import {
  checkSubmission,
  evaluateForm,
  everyQuestion,
  type FormDefinition,
  indexForm,
  pointerParts,
  submissionSchema,
  toSubmission,
} from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { envelopeOf, now, problemsOf, today, whateverHappens } from './filling.ts';
import { lossOf } from './lost-answers.ts';

/** What travels beside the answers, by question id, as the server puts it back among them. */
function besideOf(
  form: FormDefinition,
  contactSafety: unknown,
  consents: readonly { readonly id: string; readonly decision: string }[],
): Readonly<Record<string, unknown>> {
  const asked = [...everyQuestion(form)].find(({ question }) => question.type === 'contactSafety');
  return {
    ...(asked && contactSafety !== undefined && { [asked.question.id]: contactSafety }),
    ...Object.fromEntries(consents.map(({ id, decision }) => [id, decision])),
  };
}

const clock = { now: () => new Date(2026, 10, 22, 12) };

describe('any form of any questions, whatever a person does', () => {
  it('comes to the same, change by change, as when everything is evaluated at once', () => {
    whateverHappens(({ form, state }) => {
      const { visible, offered, values, notices } = evaluateForm(form, state.answers, { today, now, onDevice: true });
      expect([state.visible, state.offered, state.values, state.notices]).toEqual([visible, offered, values, notices]);
    });
  });

  it('has a place: a screen that is there, or the review', () => {
    whateverHappens(({ state: { place, screens } }) => {
      expect(place.kind === 'review' || screens.some(({ id }) => id === place.screen)).toBe(true);
    });
  });

  it('loses no answer that the action does not speak of', () => {
    whateverHappens((session, action, before) => {
      expect(lossOf(session.form, before.answers, session.state.answers, action)).toEqual([]);
    });
  });

  it('sends what the server takes, once nothing is wrong here', () => {
    whateverHappens(
      () => undefined,
      (session) => {
        for (const { path } of problemsOf(session))
          session.dispatch({ type: 'answer', path: `/${path.split('/')[1]}`, value: undefined });
        if (problemsOf(session).length > 0) return;
        const envelope = submissionSchema.parse(envelopeOf(toSubmission(session, { ...clock, partial: true })));
        expect(checkSubmission(envelope, session.form, { today })).toEqual([]);
      },
    );
  });

  it('never sends what the server knows to be hidden, even while answers are wrong', () => {
    whateverHappens((session) => {
      const envelope = envelopeOf(toSubmission(session, { ...clock, partial: true }));
      const codes = checkSubmission(envelope as never, session.form, { today }).map(({ code }) => code);
      expect(codes).not.toContain('hidden-answer');
    });
  });

  it('is shown no less to the server than to the person, and just the same where nothing stays on the device', () => {
    whateverHappens((session) => {
      const { form, state } = session;
      const { answers, contactSafety, consents = [] } = toSubmission(session, clock);
      const beside = besideOf(form, contactSafety, consents);
      const { visible } = evaluateForm(form, { ...answers, ...beside }, { today, now, onDevice: false });
      const { questions } = indexForm(form);
      const travels = (path: string) => questions.get(pointerParts(path).at(-1) ?? '')?.deviceOnly !== true;
      expect([...state.visible].filter((path) => travels(path) && !visible.has(path))).toEqual([]);
      if (!JSON.stringify(form).includes('"deviceOnly":true')) expect(visible.size).toBe(state.visible.size);
    });
  });
});
