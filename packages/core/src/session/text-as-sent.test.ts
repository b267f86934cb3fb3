import { describe, expect, it } from 'vitest';
import { parseForm } from '../form/parse-form.ts';
import '../logic/every-operator.ts';
import { evaluateForm } from '../evaluation/evaluate-form.ts';
import { createSession } from './create-session.ts';
import { toSubmission } from './to-submission.ts';

const form = parseForm({
  format: 'open-intake/1',
  id: 'text',
  version: '1.0.0',
  languages: ['en'],
  sections: [
    {
      id: 'part',
      questions: [
        { id: 'story', type: 'longText' },
        { id: 'more', type: 'text', required: true, showIf: { '==': [{ length: [{ var: 'story' }] }, 3] } },
      ],
    },
  ],
});

describe('a rule that reads text with the line ends of another system', () => {
  it('comes to the same here as where the text arrives', () => {
    const now = () => 0;
    const session = createSession({ form, now, newId: () => 'id' });
    session.dispatch({ type: 'answer', path: '/story', value: 'a\r\nb' });
    const { answers } = toSubmission(session, { now });
    expect(evaluateForm(form, answers, { today: '2026-11-22' }).visible).toEqual(session.state.visible);
    expect(session.state.visible.has('/more')).toBe(true);
  });
});
