import { describe, expect, it } from 'vitest';
import { parseForm } from '../form/parse-form.ts';
import { makePacket } from '../packet/make-packet.ts';
import { answerIssues } from '../questions/answer-issues.ts';
import { createSession } from '../session/create-session.ts';
import { answersSchema } from '../submission/answers-schema.ts';
import { checkSubmission } from '../submission/check-submission.ts';
import type { Submission } from '../submission/submission.ts';
import { evaluateForm } from './evaluate-form.ts';

const today = '2026-11-22';

/** Looks at each pick: cheap for what a person picks, too costly for what somebody may send. */
const looksAtEach = { some: [{ var: 'needs' }, { '==': [{ var: '' }, 'ride'] }] };

const form = parseForm({
  format: 'open-intake/1',
  id: 'costly',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'part',
      questions: [
        { id: 'needs', type: 'choices', choices: ['food', 'ride'] },
        { id: 'where', type: 'text', showIf: looksAtEach },
        { id: 'town', type: 'choice', choices: ['here', { value: 'there', showIf: looksAtEach }] },
      ],
    },
  ],
  values: { rides: looksAtEach },
  flags: [{ id: 'ride-now', if: looksAtEach, within: 'now' }],
  notices: [{ id: 'rides-note', showIf: looksAtEach }],
});

const tooMany = { needs: Array.from({ length: 60_000 }, () => 'food') };

function submissionOf(answers: Submission['answers']): Submission {
  return {
    format: 'open-intake/1',
    id: '6f1c1b8e-6a6e-4c58-9d4d-1d9d6f8b2a01',
    form: { id: 'costly', version: '1.0.0', hash: `sha256-${'a'.repeat(43)}` },
    language: 'en',
    answers,
  };
}

describe('evaluateForm', () => {
  it('says what is shown, calculated and flagged', () => {
    const evaluated = evaluateForm(form, { needs: ['ride'] }, { today });
    expect(evaluated).toMatchObject({ flags: ['ride-now'], notices: ['rides-note'], values: { rides: true } });
    expect([...evaluated.visible]).toEqual(['/needs', '/where', '/town']);
  });

  it('shows what hangs on a rule that comes to cost too much, and raises no flag for it', () => {
    const evaluated = evaluateForm(form, tooMany, { today });
    expect(evaluated.visible.has('/where')).toBe(true);
    expect(evaluated.flags).toEqual([]);
  });
});

describe('a rule that comes to cost too much', () => {
  it('leaves the schema of the answers with something to say', () => {
    const result = answersSchema(form).safeParse(tooMany);
    expect(answerIssues(result.error?.issues ?? []).map(({ path }) => path)).toContain('/needs');
  });

  it('leaves the check of a submission with something to say', () => {
    expect(checkSubmission(submissionOf(tooMany), form, { today })).not.toEqual([]);
  });

  it('leaves a packet without its flag', () => {
    const packet = makePacket({ submission: submissionOf(tooMany), form, messages: {}, language: 'en', today });
    expect(packet.flags).toEqual([]);
  });

  it('leaves a person in front of the form', () => {
    const session = createSession({ form, now: () => new Date(), newId: () => 'id' });
    session.dispatch({ type: 'answer', path: '/needs', value: tooMany.needs });
    expect(session.state.visible.has('/where')).toBe(true);
  });
});
