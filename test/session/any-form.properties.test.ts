import { checkSubmission, evaluateForm, submissionSchema, toDraft } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { envelopeOf, now, problemsOf, today, whateverHappens } from './filling.ts';
import { lossOf } from './lost-answers.ts';

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
        const envelope = submissionSchema.parse(envelopeOf(toDraft(session, { ...clock, partial: true })));
        expect(checkSubmission(envelope, session.form, { today })).toEqual([]);
      },
    );
  });

  it('never sends what the server knows to be hidden, even while answers are wrong', () => {
    whateverHappens((session) => {
      const envelope = envelopeOf(toDraft(session, { ...clock, partial: true }));
      const codes = checkSubmission(envelope as never, session.form, { today }).map(({ code }) => code);
      expect(codes).not.toContain('hidden-answer');
    });
  });
});
