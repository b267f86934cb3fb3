import { checkSubmission, evaluateForm, everyQuestion, ownChoices } from '@open-intake/core';
import { describe, expect, it } from 'vitest';
import { frozen } from './frozen.ts';
import { generatedPerson } from './generated-person.ts';
import { form } from './needs-assessment.ts';
import { visit, visitDay } from './visit.ts';

const visits = Array.from({ length: 1000 }, (_, seed) => visit(generatedPerson(form, seed)));
const idsOf = (list: readonly { readonly id: string }[] = []) => list.map(({ id }) => id);

/** Texts of all answers sent, to look for a choice. */
const sent = (id: string) =>
  new Set(
    visits.flatMap(({ draft }) => JSON.stringify(draft.answers[id] ?? draft.consents ?? '').match(/[\w-]+/g) ?? []),
  );

describe('a thousand invented people', () => {
  it('all come to the review', () => {
    expect(visits.filter(({ session }) => session.state.place.kind !== 'review')).toEqual([]);
  });

  it('are together asked every question', () => {
    const asked = new Set(visits.flatMap((one) => one.asked));
    const never = [...everyQuestion(form)].filter(
      ({ question, groups }) => !asked.has(question.id) && groups.length < 2,
    );
    expect(never.map(({ question }) => question.id)).toEqual([]);
  });

  it('raise every flag', () => {
    const raised = new Set(visits.flatMap(({ flags }) => flags));
    expect(idsOf(form.flags).filter((id) => !raised.has(id))).toEqual([]);
  });

  it('see every notice', () => {
    const seen = new Set(visits.flatMap(({ session }) => session.state.notices));
    expect(idsOf(form.notices).filter((id) => !seen.has(id))).toEqual([]);
  });

  it('can choose every choice and send it', () => {
    const never = [...everyQuestion(form)].flatMap(({ question, groups }) => {
      if (question.deviceOnly || groups.length > 0) return [];
      const values = sent(question.id);
      return ownChoices(form, question).flatMap(({ value }) => (values.has(value) ? [] : [`${question.id}/${value}`]));
    });
    expect(never).toEqual([]);
  });

  it('send nothing that a reader without their screen would take for hidden', () => {
    const hidden = visits.slice(0, 300).flatMap(({ draft }) => {
      const { visible } = evaluateForm(form, draft.answers, { today: visitDay });
      return Object.keys(draft.answers).filter((id) => !visible.has(`/${id}`));
    });
    expect(hidden).toEqual([]);
  });

  it('send what the receiving side finds nothing wrong with', () => {
    const wrong = visits
      .slice(0, 150)
      .flatMap(({ draft }) => checkSubmission(frozen(draft), form, { today: visitDay }));
    expect(wrong).toEqual([]);
  });

  it('send nothing that stays on the device', () => {
    expect(visits.filter(({ draft }) => 'private' in draft.answers)).toEqual([]);
  });

  it('never send what only someone alone may be asked, when a helper fills it in', () => {
    const told = visits.filter(({ draft }) => draft.filledBy !== 'self' && 'afraid' in draft.answers);
    expect(told).toEqual([]);
  });
});
